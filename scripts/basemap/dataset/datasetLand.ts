/** Countries, regions and their lines of a dataset, from Natural Earth (public domain). */
import type { MultiPolygon, Topology } from 'topojson-specification';
import { encodeLand } from '../land/encodeLand.ts';
import { groupLines } from '../land/groupLines.ts';
import { buildLandTopology, type UnitGeometry } from '../land/landTopology.ts';
import { linesOfLand } from '../land/lineKinds.ts';
import { mergeUnits } from '../land/mergeUnits.ts';
import { readDisputed } from '../land/readDisputed.ts';
import { readUnits } from '../land/readUnits.ts';
import { readCountryNames } from '../readCountryNames.ts';
import { correctUnits } from './correctUnits.ts';
import type { RegionName } from './readRegionNames.ts';
import type { DatasetSettings } from './readSettings.ts';

const naturalEarthCredit = 'Made with Natural Earth (public domain)';
/** 11 m: finer than the source. */
const gridDegrees = 0.0001;

export interface DatasetLand {
	/** Objects `countries` and `lines`. */
	countries: Topology;
	/** Object `lines`: borders between regions. */
	oblasts: Topology;
	/** Object `areas`: the regions themselves. */
	regions: Topology;
}

/** Throws where a region of the states asked for has no row in the table. */
export function buildDatasetLand(
	dataset: string,
	{ box, regionsOf }: DatasetSettings,
	names: ReadonlyMap<string, RegionName>
): DatasetLand {
	const disputed = readDisputed();
	const land = buildLandTopology(correctUnits(readUnits(box), dataset), disputed, box);
	const lines = linesOfLand(land, disputed);
	const grid = { origin: [box[0], box[1]] as [number, number], degrees: gridDegrees };
	const encode = (objects: Parameters<typeof encodeLand>[2]) =>
		encodeLand(grid, land.arcs, objects, naturalEarthCredit);
	const regionOf = ({ properties }: UnitGeometry): string | undefined => {
		if (!properties || !regionsOf.includes(properties.iso_a3)) return undefined;
		const region = names.get(properties.name);
		if (!region) throw new Error(`regions.csv lacks ${properties.iso_a3} ${properties.name}`);
		return region.id;
	};
	const regions = mergeUnits(land, regionOf);
	return {
		countries: encode({
			countries: nameStates(mergeUnits(land, ({ properties }) => properties?.iso_a3)),
			lines: groupLines(lines.filter(({ kind }) => kind !== 'region'))
		}),
		oblasts: encode({
			lines: groupLines(
				lines.filter(
					({ kind, between, arc }) =>
						kind === 'region' && regionsOf.includes(between) && isEdgeOfAny(regions, arc)
				)
			)
		}),
		regions: encode({ areas: nameRegions(regions, names) })
	};
}

/** Units of one region have a line between them in the source; the region has none there. */
function isEdgeOfAny(regions: ReadonlyMap<string, MultiPolygon>, arc: number): boolean {
	return [...regions.values()].some(({ arcs }) =>
		arcs.flat(2).some((reference) => reference === arc || ~reference === arc)
	);
}

function nameStates(states: ReadonlyMap<string, MultiPolygon>) {
	const names = new Map(readCountryNames().map(({ iso_a3, name }) => [iso_a3, name]));
	return [...states].map(([iso_a3, area]) => {
		const name = names.get(iso_a3);
		if (!name) throw new Error(`data/basemap/countries.csv lacks ${iso_a3}`);
		return { ...area, properties: { iso_a3, name } };
	});
}

function nameRegions(
	regions: ReadonlyMap<string, MultiPolygon>,
	names: ReadonlyMap<string, RegionName>
) {
	const byId = new Map([...names.values()].map((name) => [name.id, name]));
	return [...regions].map(([id, area]) => ({
		...area,
		id,
		properties: { kind: 'region', ...byId.get(id) }
	}));
}
