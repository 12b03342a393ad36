import { laplaceWeights } from './laplace.ts';
import { NaturalNeighbours, type Neighbourhood } from './naturalNeighbours.ts';
import type { PlaneBox, PlanePoint } from '../geometry/plane.ts';

/** Cells a side of the blocks in which far-away, undisputed ground is settled at once. */
const BLOCK = 8;
/** How many sets of neighbours a block remembers the weights of: days and lenses come and go. */
const REMEMBERED = 8;

/** A regular grid of cells on the plane; cell (0, 0) lies in the south-west. */
export interface Grid {
	west: number;
	south: number;
	stepKm: number;
	columns: number;
	rows: number;
}

/** A grid of `stepKm` that covers the box and two cells more on every side. */
export function gridOver(box: PlaneBox, stepKm: number): Grid {
	const margin = 2 * stepKm;
	return {
		west: box.west - margin,
		south: box.south - margin,
		stepKm,
		columns: Math.ceil((box.east - box.west + 2 * margin) / stepKm),
		rows: Math.ceil((box.north - box.south + 2 * margin) / stepKm)
	};
}

/** The index of the cell that a point lies in; -1 outside the grid. */
export function cellAt({ west, south, stepKm, columns, rows }: Grid, [x, y]: PlanePoint): number {
	const [column, row] = [Math.floor((x - west) / stepKm), Math.floor((y - south) / stepKm)];
	const isInside = column >= 0 && column < columns && row >= 0 && row < rows;
	return isInside ? row * columns + column : -1;
}

/** A settlement as the field sees it. */
export interface FieldSite {
	point: PlanePoint;
	/** The score it has in every picture the field will be asked for, or null where it varies. */
	fixedScore: number | null;
}

/** What a settlement says on a day; a null score where nobody reports on it. */
export interface SiteVoices {
	/** +1 Ukraine's, -1 Russia's, 0 contested. */
	scores: readonly (number | null)[];
	/** What each counts for against 1 of most. */
	voices: readonly number[];
}

/**
 * Interpolation of settlement scores by Laplace weights of natural neighbours (see `laplace.ts`):
 * the weights say how far a settlement is and who stands between.
 *
 * Weights depend on where the reported settlements are, not on who holds them, so a block of cells
 * works them out once for each set of neighbours, whatever the day or lens. Blocks whose possible
 * neighbours never change hands keep one number.
 */
export class ScoreField {
	readonly grid: Grid;
	readonly #edgeReachKm: number;
	/** Sites that lie on one point are one. Sorted, so that the order of rows is nothing. */
	readonly #places: readonly Place[];
	readonly #blocks: readonly Block[];
	#plan: Plan | null = null;
	#last: { plan: Plan; score: Float64Array; voice: Float64Array; values: Float32Array } | null =
		null;

	/**
	 * @param isNeeded whether any ground within `reachKm` of a point is asked about; elsewhere the
	 *   field is only filled in where it never varies
	 */
	constructor(
		grid: Grid,
		sites: readonly FieldSite[],
		isNeeded: (point: PlanePoint, reachKm: number) => boolean,
		edgeReachKm: number
	) {
		this.grid = grid;
		this.#edgeReachKm = edgeReachKm;
		this.#places = placesOf(sites);
		this.#blocks = blocksOf(grid, isNeeded);
	}

	/**
	 * The field of a day, cell by cell, rows from south to north: -1 to 1.
	 * @param of one score and voice per site, in the order of the constructor's sites
	 */
	evaluate({ scores, voices }: SiteVoices, isSilent: IsSilent = () => false): Float32Array {
		const said = this.#places.map((place) => scoreAt(place, scores));
		const plan = this.#planFor(said, isSilent);
		const score = Float64Array.from(said, (each) => each ?? 0);
		const voice = Float64Array.from(this.#places, ({ sites }) =>
			sites.reduce(
				(least, site) => (scores[site] === null ? least : Math.min(least, voices[site] ?? 1)),
				1
			)
		);
		const last = this.#last?.plan === plan ? this.#last : null;
		const isSame = (place: number) =>
			last?.score[place] === score[place] && last?.voice[place] === voice[place];
		const values = (last?.values ?? plan.constant).slice();
		// From day to day few settlements change: the rest of the field stays as it was.
		for (const { block, weights, neighbours } of plan.varying) {
			if (!last || !neighbours.every(isSame)) addUp(block, weights, score, voice, values);
		}
		this.#last = { plan, score, voice, values };
		return values;
	}

	#planFor(said: readonly (number | null)[], isSilent: IsSilent): Plan {
		const present = said.flatMap((score, i) => (score === null ? [] : [i]));
		const reported = present.join();
		if (this.#plan?.reported !== reported) this.#plan = this.#planOf(present, reported, isSilent);
		return this.#plan;
	}

	#planOf(present: readonly number[], reported: string, isSilent: IsSilent): Plan {
		const places = present.flatMap((i) => this.#places[i] ?? []);
		const neighbours = new NaturalNeighbours(places.map(({ point }) => point));
		const constant = new Float32Array(this.grid.columns * this.grid.rows);
		const varying: Plan['varying'] = [];
		for (const block of this.#blocks) {
			const around = neighbours.around(block.box);
			const fixed = sharedScore(around.candidates, places);
			if (fixed !== null) {
				for (const cell of block.cells) constant[cell] = fixed;
			} else if (block.isNeeded && !isSilent(...block.circle(this.grid.stepKm))) {
				const neighbours = around.candidates.map((i) => present[i] ?? 0);
				const weights = block.remembered(neighbours.join(), () =>
					this.#weightsOf(block, around, present, places)
				);
				varying.push({ block, weights, neighbours });
			}
		}
		return { reported, constant, varying };
	}

	#weightsOf(
		{ cells }: Block,
		around: Neighbourhood,
		present: readonly number[],
		places: readonly Place[]
	): CellWeights {
		const ends = new Uint32Array(cells.length);
		const site: number[] = [];
		const weight: number[] = [];
		cells.forEach((cell, i) => {
			const point = centreOf(this.grid, cell);
			const near = around.of(point);
			const weights = laplaceWeights(
				point,
				near.map((i) => places[i]?.point ?? point),
				this.#edgeReachKm
			);
			const total = weights.reduce((sum, each) => sum + each, 0);
			near.forEach((each, at) => {
				const share = (weights[at] ?? 0) / total;
				if (share > 0) {
					site.push(present[each] ?? 0);
					weight.push(share);
				}
			});
			ends[i] = site.length;
		});
		return { ends, site: Uint32Array.from(site), weight: Float32Array.from(weight) };
	}
}

/** Whether nobody speaks for any ground within `reachKm` of a point. It follows from who is reported. */
export type IsSilent = (point: PlanePoint, reachKm: number) => boolean;

interface Place {
	point: PlanePoint;
	fixedScore: number | null;
	/** Indices into the field's sites. */
	sites: number[];
}

/** Weights of a block's cells, one after the other. */
interface CellWeights {
	/** Where each cell's weights end. */
	ends: Uint32Array;
	/** Index into the field's places. */
	site: Uint32Array;
	weight: Float32Array;
}

/** What does not change as long as the same settlements are reported. */
interface Plan {
	reported: string;
	constant: Float32Array;
	/** With the places that have a say in a block. */
	varying: { block: Block; weights: CellWeights; neighbours: readonly number[] }[];
}

class Block {
	readonly box: PlaneBox;
	readonly cells: readonly number[];
	readonly isNeeded: boolean;
	readonly #known = new Map<string, CellWeights>();

	constructor(box: PlaneBox, cells: readonly number[], isNeeded: boolean) {
		this.isNeeded = isNeeded;
		this.box = box;
		this.cells = cells;
	}

	/** Its middle, and how far around it its cells reach, with a cell more so that contours are whole. */
	circle(stepKm: number): [middle: PlanePoint, reachKm: number] {
		const { west, south, east, north } = this.box;
		const reachKm = (BLOCK / Math.SQRT2 + 2) * stepKm;
		return [[(west + east) / 2, (south + north) / 2], reachKm];
	}

	remembered(neighbours: string, find: () => CellWeights): CellWeights {
		const weights = this.#known.get(neighbours) ?? find();
		this.#known.delete(neighbours);
		this.#known.set(neighbours, weights);
		const [oldest] = this.#known.keys();
		if (oldest !== undefined && this.#known.size > REMEMBERED) this.#known.delete(oldest);
		return weights;
	}
}

function placesOf(sites: readonly FieldSite[]): Place[] {
	const byPoint = new Map<string, Place>();
	sites.forEach(({ point, fixedScore }, i) => {
		const found = byPoint.get(point.join());
		if (!found) byPoint.set(point.join(), { point, fixedScore, sites: [i] });
		else {
			found.sites.push(i);
			if (found.fixedScore !== fixedScore) found.fixedScore = null;
		}
	});
	return [...byPoint.values()].sort((a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1]);
}

function scoreAt({ sites }: Place, scores: readonly (number | null)[]): number | null {
	const [first = -1] = sites;
	if (sites.length === 1) return scores[first] ?? null;
	const said = new Set(sites.flatMap((site) => scores[site] ?? []));
	const [only] = said;
	if (only === undefined) return null;
	return said.size === 1 ? only : 0;
}

function blocksOf(grid: Grid, isNeeded: (point: PlanePoint, reachKm: number) => boolean): Block[] {
	const blocks: Block[] = [];
	for (let row = 0; row < grid.rows; row += BLOCK) {
		for (let column = 0; column < grid.columns; column += BLOCK) {
			const middle = cellCentre(grid, column + (BLOCK - 1) / 2, row + (BLOCK - 1) / 2);
			const reach = (BLOCK / Math.SQRT2) * grid.stepKm;
			// A cell more than asked for, so that contours are whole up to the edge.
			blocks.push(blockAt(grid, column, row, isNeeded(middle, reach + 2 * grid.stepKm)));
		}
	}
	return blocks;
}

function blockAt(grid: Grid, column: number, row: number, isNeeded: boolean): Block {
	const lastRow = Math.min(row + BLOCK, grid.rows) - 1;
	const lastColumn = Math.min(column + BLOCK, grid.columns) - 1;
	const [west, south] = cellCentre(grid, column, row);
	const [east, north] = cellCentre(grid, lastColumn, lastRow);
	const cells: number[] = [];
	for (let j = row; j <= lastRow; j++) {
		for (let i = column; i <= lastColumn; i++) cells.push(j * grid.columns + i);
	}
	return new Block({ west, south, east, north }, cells, isNeeded);
}

function centreOf(grid: Grid, cell: number): PlanePoint {
	return cellCentre(grid, cell % grid.columns, Math.floor(cell / grid.columns));
}

function cellCentre(grid: Grid, column: number, row: number): PlanePoint {
	return [grid.west + (column + 0.5) * grid.stepKm, grid.south + (row + 0.5) * grid.stepKm];
}

function sharedScore(candidates: readonly number[], places: readonly Place[]): number | null {
	const first = places[candidates[0] ?? -1]?.fixedScore ?? null;
	return candidates.every((candidate) => places[candidate]?.fixedScore === first) ? first : null;
}

function addUp(
	{ cells }: Block,
	{ ends, site, weight }: CellWeights,
	score: Float64Array,
	voice: Float64Array,
	values: Float32Array
): void {
	let at = 0;
	for (let i = 0; i < cells.length; i++) {
		let sum = 0;
		let total = 0;
		for (const end = ends[i] ?? 0; at < end; at++) {
			const place = site[at] ?? 0;
			const heard = (weight[at] ?? 0) * (voice[place] ?? 1);
			total += heard;
			sum += heard * (score[place] ?? 0);
		}
		values[cells[i] ?? 0] = total > 0 ? sum / total : 0;
	}
}
