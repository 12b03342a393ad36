import type { OwnerOf } from '../geometry/boundaryRings.ts';

const NOBODY = -1;

/**
 * The kinds of ground of a day, which share a territory without a rest, by number: surely a party's
 * (the party's place in the list), nobody's for certain but on a party's side of the drawn line
 * (that and the number of parties), nobody's on either count, and what nobody speaks for.
 */
export class GroundKinds {
	readonly parties: number;
	readonly #outside: number;

	/** @param isOutside party by party, whether its ground is what lies outside its two sets */
	constructor(isOutside: readonly boolean[]) {
		this.parties = isOutside.length;
		this.#outside = isOutside.reduce(
			(bits, is, party) => (is ? bits | (3 << (2 * party)) : bits),
			0
		);
	}

	get contested(): number {
		return 2 * this.parties;
	}

	get unknown(): number {
		return this.contested + 1;
	}

	get count(): number {
		return this.unknown + 1;
	}

	contestedOf(party: number): number {
		return this.parties + party;
	}

	/**
	 * The kind of ground by the sets that it lies in, as bits: two for each party, where it surely
	 * and where it just about holds; the known ground; the territory. Where two parties' ground
	 * overlaps it is nobody's, whichever comes first.
	 */
	get of(): OwnerOf {
		const [known, territory] = [1 << (2 * this.parties), 2 << (2 * this.parties)];
		const parties = Array.from({ length: this.parties }, (_, party) => party);
		return (inside) => {
			if (!(inside & territory)) return NOBODY;
			if (!(inside & known)) return this.unknown;
			const bits = inside ^ this.#outside;
			const surely = onlyOne(parties, (party) => (bits & (1 << (2 * party))) !== 0);
			if (surely !== null) return surely;
			const held = onlyOne(parties, (party) => (bits & (2 << (2 * party))) !== 0);
			return held === null ? this.contested : this.contestedOf(held);
		};
	}
}

function onlyOne(parties: readonly number[], isOne: (party: number) => boolean): number | null {
	const [only, ...others] = parties.filter(isOne);
	return only === undefined || others.length > 0 ? null : only;
}
