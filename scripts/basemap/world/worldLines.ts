/**
 * The lines of the world: borders of OpenStreetMap at 1 km, regions and disputed borders of Natural Earth.
 * A border that the table calls disputed is taken from Natural Earth alone, or it would be drawn twice, a
 * kilometre apart.
 */
import { ownersOfArcs } from '../arcsOf.ts';
import { at, ringArea, type Point, type Ring } from '../geometry.ts';
import { buildLandTopology, type LandTopology } from '../land/landTopology.ts';
import { linesOfLand } from '../land/lineKinds.ts';
import type { DisputedBorder } from '../land/readDisputed.ts';
import { readUnits, type Box } from '../land/readUnits.ts';
import type { WorldCountries } from './readWorldCountries.ts';

export interface WorldLine {
	kind: 'border' | 'region' | 'disputed';
	points: Point[];
}

const theWorld: Box = [-180, -90, 180, 90];
/** States whose regions are smaller than this in the mean have no lines: they would be a mesh. */
const smallestMeanRegionKm2 = 1500;

export function countryBorders(
	{ arcs, geometries }: WorldCountries,
	disputed: readonly DisputedBorder[]
): WorldLine[] {
	return [...ownersOfArcs(geometries)]
		.filter(([, owners]) => owners.size > 1)
		.flatMap(([arc, owners]) => {
			const between = [...owners].sort().join('-');
			const boxes = disputed
				.filter(({ how, which }) => how === 'between' && which === between)
				.map(({ box }) => box);
			return runsOutside(at(arcs, arc), boxes);
		})
		.map((points) => ({ kind: 'border', points }));
}

/** The stretches of a line whose segments have their middle in none of the boxes. */
export function runsOutside(line: readonly Point[], boxes: readonly Box[]): Point[][] {
	const runs: Point[][] = [];
	let run: Point[] | null = null;
	for (let i = 1; i < line.length; i++) {
		const [start, end] = [at(line, i - 1), at(line, i)];
		const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
		if (
			boxes.some(([west, south, east, north]) => x > west && x < east && y > south && y < north)
		) {
			run = null;
		} else if (run) run.push(end);
		else runs.push((run = [start, end]));
	}
	return runs;
}

export function regionLines(disputed: readonly DisputedBorder[]): WorldLine[] {
	const land = buildLandTopology(readUnits(theWorld), disputed, theWorld);
	const meshed = statesOfSmallRegions(land);
	return linesOfLand(land, disputed).flatMap(({ kind, between, arc }): WorldLine[] => {
		if (kind === 'disputed') return [{ kind, points: at(land.arcs, arc) }];
		if (kind !== 'region' || meshed.has(between)) return [];
		return [{ kind, points: at(land.arcs, arc) }];
	});
}

function statesOfSmallRegions({ arcs, units }: LandTopology): Set<string> {
	const sums = new Map<string, { count: number; km2: number }>();
	for (const unit of units) {
		const outlines = unit.type === 'Polygon' ? [unit.arcs[0]] : unit.arcs.map(([ring]) => ring);
		const km2 = outlines.reduce((sum, ring = []) => sum + ringArea(ringOf(arcs, ring)), 0);
		const code = unit.properties?.iso_a3 ?? '';
		const known = sums.get(code) ?? { count: 0, km2: 0 };
		sums.set(code, { count: known.count + 1, km2: known.km2 + km2 });
	}
	return new Set(
		[...sums]
			.filter(([, { count, km2 }]) => km2 / count < smallestMeanRegionKm2)
			.map(([code]) => code)
	);
}

function ringOf(arcs: readonly Point[][], references: readonly number[]): Ring {
	return references.flatMap((reference, i) => {
		const points = reference < 0 ? [...at(arcs, ~reference)].reverse() : at(arcs, reference);
		return i === 0 ? points : points.slice(1);
	});
}
