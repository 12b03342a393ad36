import type { Claim } from '../model/claim.ts';
import { formatShortDay, parseDay } from '../time/day.ts';

/** Our own peak, the claims that give an area, and what a speaker's own figures imply. */
export const SHARE_BASE_IDS = [
	'peak',
	'held-1376-km2-peak',
	'held-1294-km2',
	'held-1268-km2-peak',
	'held-1150-km2',
	'implied'
] as const;
export type ShareBaseId = (typeof SHARE_BASE_IDS)[number];

/** What a percentage may be a percentage of. */
export interface ShareBase {
	id: ShareBaseId;
	/** Who said so and when: no two are alike. */
	label: string;
	km2: number;
}

/** Published areas at their greatest, by the claims that name them. */
const PUBLISHED = [
	'held-1376-km2-peak',
	'held-1294-km2',
	'held-1268-km2-peak',
	'held-1150-km2'
] as const;

/**
 * The listed bases: our own peak, the published ones, and the one a claim of an area and a claim
 * of a share by the same speaker imply.
 */
export function shareBases(claims: readonly Claim[], peakKm2: number | null): ShareBase[] {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const bases: ShareBase[] = [];
	if (peakKm2 !== null) bases.push({ id: 'peak', label: 'our own peak', km2: Math.round(peakKm2) });
	for (const id of PUBLISHED) {
		const claim = byId.get(id);
		if (claim) bases.push({ id, label: saidBy(claim), km2: claim.value });
	}
	const area = byId.get('retaken-1100-km2');
	const share = byId.get('retaken-86-percent');
	if (area && share) {
		const km2 = Math.round(area.value / (share.value / 100) / 10) * 10;
		bases.push({ id: 'implied', label: `implied by ${area.assertedBy}'s own figures`, km2 });
	}
	return bases;
}

function saidBy({ assertedBy, asOfDate }: Claim): string {
	const day = parseDay(asOfDate);
	// Where only the month is known, the day of its first is left out.
	const when = day ? formatShortDay(day) : formatShortDay(`${asOfDate}-01`).replace(/^1 /, '');
	return `${assertedBy}, ${when}`;
}
