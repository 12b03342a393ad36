/** Brings units and lines of claims into one topology: what lies on the same line shares its arcs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'topojson-specification';
import type { Point } from '../geometry.ts';
import { cacheDir } from '../paths.ts';
import { runMapshaper } from '../runMapshaper.ts';
import { runsAlong } from '../clipBox.ts';
import { splitArcs } from '../splitArcs.ts';
import { readClaims } from './readClaims.ts';
import type { DisputedBorder } from './readDisputed.ts';
import type { Box, Unit, UnitProperties } from './readUnits.ts';

export type UnitGeometry = Polygon<UnitProperties> | MultiPolygon<UnitProperties>;
export type ClaimGeometry = MultiLineString<{ id: string }>;

/** In degrees, at the source's detail. */
export interface LandTopology {
	arcs: Point[][];
	units: UnitGeometry[];
	claims: ClaimGeometry[];
	/** Indices of the arcs that run along the edge of the box. */
	edgeArcs: Set<number>;
}

/** @param box what is outside is cut off */
export function buildLandTopology(
	units: readonly Unit[],
	disputed: readonly DisputedBorder[],
	box: Box
): LandTopology {
	const unitsFile = join(cacheDir, 'units.geojson');
	const claimsFile = join(cacheDir, 'claims.geojson');
	writeFileSync(unitsFile, JSON.stringify({ type: 'FeatureCollection', features: units }));
	writeFileSync(claimsFile, JSON.stringify(claimLines(disputed)));
	const topology = runMapshaper('land', [
		['-i', unitsFile, claimsFile, 'combine-files', 'snap', 'snap-interval=0.0001'],
		['-clean', 'target=units', 'gap-fill-area=5km2'],
		['-clip', `bbox=${box.join(',')}`, 'target=*']
	]) as {
		arcs: Point[][];
		objects: {
			units: { geometries: UnitGeometry[] };
			claims?: { geometries: (LineString<{ id: string }> | ClaimGeometry)[] };
		};
	};
	const { units: clean, claims } = topology.objects;
	const geometries: (UnitGeometry | ClaimGeometry)[] = [
		...clean.geometries,
		...(claims?.geometries ?? []).map(asMultiLine)
	].filter(({ type }) => (type as string | null) !== null);
	const split = splitArcs(topology.arcs, geometries, (start, end) => runsAlong(box, start, end));
	return {
		arcs: split.arcs,
		units: split.geometries.filter((geometry) => geometry.type !== 'MultiLineString'),
		claims: split.geometries.filter((geometry) => geometry.type === 'MultiLineString'),
		edgeArcs: split.edgeArcs
	};
}

function asMultiLine(line: LineString<{ id: string }> | ClaimGeometry): ClaimGeometry {
	return line.type === 'LineString'
		? { ...line, type: 'MultiLineString', arcs: [line.arcs] }
		: line;
}

/** The pieces of claims that lie in the boxes of the table, with its ids. */
function claimLines(disputed: readonly DisputedBorder[]): object {
	const features = disputed
		.filter(({ how }) => how === 'claim')
		.map(({ id, which, box: [west, south, east, north] }) => ({
			type: 'Feature',
			properties: { id },
			geometry: {
				type: 'MultiLineString',
				coordinates: readClaims(which).filter((line) =>
					line.every(([x, y]) => x > west && x < east && y > south && y < north)
				)
			}
		}));
	return { type: 'FeatureCollection', features };
}
