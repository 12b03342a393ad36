import { reachedParts } from '../field/contours.ts';
import type { Shares } from '../field/field.ts';
import type { Grid } from '../field/grid.ts';
import { leadOf, marginAt, rankingOf, type Ranking } from '../field/margins.ts';
import { polygonSet, type Part, type PolygonSet } from '../geometry/polygonSet.ts';

/** The drawn line, and the outer ones between which it may run. */
export const CONTOURS = ['held', 'surely', 'perhaps'] as const;
export type Contour = (typeof CONTOURS)[number];

/** A party's side of each contour of the field, on the plane, across borders and unknown ground. */
export interface PartyGround extends Readonly<Record<Contour, PolygonSet>> {
	/** What its ground is written from: that itself, or the ground that it is the outside of. */
	outlines: { surely: PolygonSet; held: PolygonSet; isOutside: boolean };
}

/** What contours are cleaned of before anything is made of them. */
type Cleaned = (parts: readonly Part[]) => PolygonSet;

/** Beyond the grid, and so beyond every territory, km. */
const BEYOND_KM = 1;

/**
 * The ground of each party, in their order. Between two parties one's ground is what the other's
 * leaves, so there is one line, and what is equal is the first's; where more fight, ground on which
 * the best two are equal is nobody's.
 */
export function reachedGround(
	grid: Grid,
	shares: Shares,
	band: number,
	cleaned: Cleaned
): PartyGround[] {
	const [first, second, ...more] = shares;
	if (!first) return [];
	if (more.length === 0)
		return ofTwo(grid, leadOf(first, second), band, cleaned).slice(0, shares.length);
	const ranking = rankingOf(shares, grid.columns * grid.rows);
	return shares.map((share) => ofOne(grid, share, ranking, band, cleaned));
}

function ofTwo(grid: Grid, lead: Float32Array, band: number, cleaned: Cleaned): PartyGround[] {
	const inside = (threshold: number) => cleaned(reachedParts(grid, lead, threshold));
	const [held, surely, perhaps] = [inside(0), inside(band), inside(-band)];
	const [frame] = polygonSet([frameOf(grid)]);
	const outside = (set: PolygonSet): PolygonSet => (frame ? [...set, frame] : set);
	return [
		{ held, surely, perhaps, outlines: { surely, held, isOutside: false } },
		{
			held: outside(held),
			surely: outside(perhaps),
			perhaps: outside(surely),
			outlines: { surely: perhaps, held, isOutside: true }
		}
	];
}

const NOWHERE: PartyGround = {
	held: [],
	surely: [],
	perhaps: [],
	outlines: { surely: [], held: [], isOutside: false }
};

/** What could be the party's costs as much as the rest, and is seldom asked for. */
function ofOne(
	grid: Grid,
	share: Float32Array,
	ranking: Ranking,
	band: number,
	cleaned: Cleaned
): PartyGround {
	const box = boxOf(grid, share);
	if (!box) return NOWHERE;
	const margins = marginsIn(grid, box, share, ranking);
	const within = gridIn(grid, box);
	const held = cleaned(reachedParts(within, margins, 0));
	const surely = cleaned(reachedParts(within, margins, band));
	let perhaps: PolygonSet | null = null;
	return {
		held,
		surely,
		outlines: { surely, held, isOutside: false },
		get perhaps() {
			return (perhaps ??= cleaned(reachedParts(within, margins, -band)));
		}
	};
}

interface CellBox {
	west: number;
	south: number;
	columns: number;
	rows: number;
}

/** The cells in which a party has any share, and one more on every side; null where there are none. */
function boxOf({ columns, rows }: Grid, share: Float32Array): CellBox | null {
	let [west, south, east, north] = [columns, rows, -1, -1];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (share[row * columns + column] === 0) continue;
			if (column < west) west = column;
			if (column > east) east = column;
			if (row < south) south = row;
			north = row;
		}
	}
	if (north < 0) return null;
	[west, south] = [Math.max(0, west - 1), Math.max(0, south - 1)];
	[east, north] = [Math.min(columns - 1, east + 1), Math.min(rows - 1, north + 1)];
	return { west, south, columns: east - west + 1, rows: north - south + 1 };
}

function marginsIn(
	grid: Grid,
	{ west, south, columns, rows }: CellBox,
	share: Float32Array,
	ranking: Ranking
): Float32Array {
	const margins = new Float32Array(columns * rows);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cell = (south + row) * grid.columns + west + column;
			margins[row * columns + column] = marginAt(ranking, share, cell);
		}
	}
	return margins;
}

function gridIn({ west, south, stepKm }: Grid, box: CellBox): Grid {
	return {
		west: west + box.west * stepKm,
		south: south + box.south * stepKm,
		stepKm,
		columns: box.columns,
		rows: box.rows
	};
}

function frameOf({ west, south, stepKm, columns, rows }: Grid): [number, number][] {
	const [left, bottom] = [west - BEYOND_KM, south - BEYOND_KM];
	const [right, top] = [west + columns * stepKm + BEYOND_KM, south + rows * stepKm + BEYOND_KM];
	return [
		[left, bottom],
		[right, bottom],
		[right, top],
		[left, top]
	];
}
