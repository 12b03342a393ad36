import type { PlanePoint } from '../geometry/plane.ts';
import { blocksOf, type Block, type CellWeights } from './block.ts';
import { centreOf, type Grid } from './grid.ts';
import { laplaceWeights } from './laplace.ts';
import { NaturalNeighbours, type Neighbourhood } from './naturalNeighbours.ts';
import { placesOf, saidAt, voiceAt, type FieldSite, type Place, type SiteVoices } from './place.ts';
import { NOBODYS, type Said } from './said.ts';

/** Whether nobody speaks for any ground within `reachKm` of a point. It follows from who is reported. */
export type IsSilent = (point: PlanePoint, reachKm: number) => boolean;

/** Each party's share, 0 to 1, of what is said in each cell, rows from south to north. */
export type Shares = readonly Float32Array[];

/**
 * Interpolation of what settlements say by Laplace weights of natural neighbours (see
 * `laplace.ts`): the weights say how far a settlement is and who stands between.
 *
 * Weights depend on where the reported settlements are, not on who holds them, so a block of cells
 * works them out once for each set of neighbours, whatever the day or lens. Blocks whose possible
 * neighbours never change hands keep one party.
 */
export class ShareField {
	readonly grid: Grid;
	readonly #parties: number;
	readonly #edgeReachKm: number;
	readonly #places: readonly Place[];
	readonly #blocks: readonly Block[];
	#plan: Plan | null = null;

	/**
	 * @param parties how many there are
	 * @param isNeeded whether any ground within `reachKm` of a point is asked about; elsewhere the
	 *   field is only filled in where it never varies
	 */
	constructor(
		grid: Grid,
		sites: readonly FieldSite[],
		parties: number,
		isNeeded: (point: PlanePoint, reachKm: number) => boolean,
		edgeReachKm: number
	) {
		this.grid = grid;
		this.#parties = parties;
		this.#edgeReachKm = edgeReachKm;
		this.#places = placesOf(sites);
		this.#blocks = blocksOf(grid, isNeeded);
	}

	/**
	 * The field of a day, until the next one is asked for: it is written over.
	 * @param said one for each site, in the order of the constructor's sites
	 */
	evaluate(said: SiteVoices, isSilent: IsSilent = () => false): Shares {
		const ofPlaces = this.#places.map((place) => saidAt(place, said.said));
		const plan = this.#planFor(ofPlaces, isSilent);
		const party = Int8Array.from(ofPlaces, (each) => each ?? NOBODYS);
		const voice = Float64Array.from(this.#places, (place) => voiceAt(place, said));
		const { last } = plan;
		const isSame = (place: number) =>
			last?.party[place] === party[place] && last?.voice[place] === voice[place];
		// From day to day few settlements change: the rest of the field stays as it was.
		for (const { block, weights, neighbours } of plan.varying) {
			if (!last || !neighbours.every(isSame)) addUp(block, weights, party, voice, plan.shares);
		}
		plan.last = { party, voice };
		return plan.shares;
	}

	#planFor(said: readonly (Said | null)[], isSilent: IsSilent): Plan {
		const present = said.flatMap((each, i) => (each === null ? [] : [i]));
		const reported = present.join();
		if (this.#plan?.reported !== reported) this.#plan = this.#planOf(present, reported, isSilent);
		return this.#plan;
	}

	#planOf(present: readonly number[], reported: string, isSilent: IsSilent): Plan {
		const places = present.flatMap((i) => this.#places[i] ?? []);
		const neighbours = new NaturalNeighbours(places.map(({ point }) => point));
		const cells = this.grid.columns * this.grid.rows;
		const shares = Array.from({ length: this.#parties }, () => new Float32Array(cells));
		const varying: Plan['varying'] = [];
		for (const block of this.#blocks) {
			const around = neighbours.around(block.box);
			const always = sharedSaid(around.candidates, places);
			if (always !== null) {
				for (const cell of block.cells) {
					const share = shares[always];
					if (share) share[cell] = 1;
				}
			} else if (block.isNeeded && !isSilent(...block.circle(this.grid.stepKm))) {
				const names = around.candidates.map((i) => present[i] ?? 0);
				const weights = block.remembered(names.join(), () =>
					this.#weightsOf(block, around, present, places)
				);
				varying.push({ block, weights, neighbours: names });
			}
		}
		return { reported, shares, varying, last: null };
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
				near.map((each) => places[each]?.point ?? point),
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

/** What does not change as long as the same settlements are reported, and the field of the last day. */
interface Plan {
	reported: string;
	shares: Float32Array[];
	/** With the places that have a say in a block. */
	varying: { block: Block; weights: CellWeights; neighbours: readonly number[] }[];
	last: { party: Int8Array; voice: Float64Array } | null;
}

function sharedSaid(candidates: readonly number[], places: readonly Place[]): Said | null {
	const first = places[candidates[0] ?? -1]?.alwaysSays ?? null;
	return candidates.every((candidate) => places[candidate]?.alwaysSays === first) ? first : null;
}

function addUp(
	{ cells }: Block,
	{ ends, site, weight }: CellWeights,
	party: Int8Array,
	voice: Float64Array,
	shares: Shares
): void {
	const heardOf = new Float64Array(shares.length);
	let at = 0;
	for (let i = 0; i < cells.length; i++) {
		heardOf.fill(0);
		let total = 0;
		for (const end = ends[i] ?? 0; at < end; at++) {
			const place = site[at] ?? 0;
			const heard = (weight[at] ?? 0) * (voice[place] ?? 1);
			const of = party[place] ?? NOBODYS;
			total += heard;
			if (of !== NOBODYS) heardOf[of] = (heardOf[of] ?? 0) + heard;
		}
		const cell = cells[i] ?? 0;
		for (let each = 0; each < shares.length; each++) {
			const share = shares[each];
			if (share) share[cell] = total > 0 ? (heardOf[each] ?? 0) / total : 0;
		}
	}
}
