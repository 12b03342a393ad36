import type { Shares } from './field.ts';

/** Less than any lead, so that where the best two are equal neither of them holds. */
const TIED = -1e-6;

/** What is left of the field once the parties are held against each other, cell by cell. */
export interface Ranking {
	/** The greatest share, and the next. */
	best: Float32Array;
	second: Float32Array;
}

export function rankingOf(shares: Shares, cells: number): Ranking {
	const [best, second] = [new Float32Array(cells), new Float32Array(cells)];
	for (const share of shares) {
		for (let cell = 0; cell < cells; cell++) {
			const own = share[cell] ?? 0;
			if (own > (best[cell] ?? 0)) {
				second[cell] = best[cell] ?? 0;
				best[cell] = own;
			} else if (own > (second[cell] ?? 0)) second[cell] = own;
		}
	}
	return { best, second };
}

/** By how much a party with this share is ahead of the best other; below 0 where it is not. */
export function marginAt({ best, second }: Ranking, share: Float32Array, cell: number): number {
	const [own, most] = [share[cell] ?? 0, best[cell] ?? 0];
	if (own < most) return own - most;
	const lead = own - (second[cell] ?? 0);
	return lead > 0 ? lead : TIED;
}

/** Where one party leads another, and by how much: for a war of two. */
export function leadOf(share: Float32Array, other: Float32Array | undefined): Float32Array {
	if (!other) return share;
	const lead = new Float32Array(share.length);
	for (let cell = 0; cell < lead.length; cell++)
		lead[cell] = (share[cell] ?? 0) - (other[cell] ?? 0);
	return lead;
}

/** The best of the other parties in a cell; null where none of them has any share. */
export function rivalIn(shares: Shares, party: number, cell: number): number | null {
	let [rival, most]: [number | null, number] = [null, 0];
	shares.forEach((share, other) => {
		const has = share[cell] ?? 0;
		if (other !== party && has > most) [rival, most] = [other, has];
	});
	return rival;
}
