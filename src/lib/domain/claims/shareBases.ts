import type { Claim } from '../model/claim.ts';

/** Our own peak, the claims that give an area, and what a speaker's own figures imply. */
export const SHARE_BASE_IDS = [
	'peak',
	'held-1376-km2-peak',
	'held-1268-km2-peak',
	'held-1150-km2',
	'implied'
] as const;
export type ShareBaseId = (typeof SHARE_BASE_IDS)[number];

/** What a percentage may be a percentage of. */
export interface ShareBase {
	id: ShareBaseId;
	label: string;
	km2: number;
}

/** Published areas at their greatest, by the claims that name them. */
const PUBLISHED = ['held-1376-km2-peak', 'held-1268-km2-peak', 'held-1150-km2'] as const;

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
		if (claim) bases.push({ id, label: `${claim.assertedBy}, published`, km2: claim.value });
	}
	const area = byId.get('retaken-1100-km2');
	const share = byId.get('retaken-86-percent');
	if (area && share) {
		const km2 = Math.round(area.value / (share.value / 100) / 10) * 10;
		bases.push({ id: 'implied', label: `implied by ${area.assertedBy}'s own figures`, km2 });
	}
	return bases;
}
