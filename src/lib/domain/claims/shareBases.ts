import type { ShareBaseSpec } from '../dataset/credits.ts';
import type { Claim } from '../model/claim.ts';

/** `peak`, or the id of one of the dataset's share bases. */
export type ShareBaseId = string;

/** The base that every dataset has: the greatest area that its own map gives. */
const PEAK_BASE: ShareBaseId = 'peak';

/** Our own greatest area, what somebody said of a day or month, or what somebody's figures imply. */
export type BaseOrigin =
	| { from: 'own-peak' }
	| { from: 'said'; by: string; asOf: string }
	| { from: 'implied'; by: string };

/** What a percentage may be a percentage of. */
export interface ShareBase {
	id: ShareBaseId;
	/** Who said so and when: no two are alike. */
	origin: BaseOrigin;
	km2: number;
}

/**
 * The listed bases: our own peak, and those that the dataset declares: published areas at their
 * greatest, and what a claim of an area and a claim of a share by the same speaker imply.
 */
export function shareBases(
	claims: readonly Claim[],
	peakKm2: number | null,
	specs: readonly ShareBaseSpec[]
): ShareBase[] {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const bases: ShareBase[] = [];
	if (peakKm2 !== null)
		bases.push({ id: PEAK_BASE, origin: { from: 'own-peak' }, km2: Math.round(peakKm2) });
	for (const spec of specs) {
		if ('claim' in spec) {
			const claim = byId.get(spec.claim);
			if (!claim) continue;
			const { assertedBy: by, asOfDate: asOf, value: km2 } = claim;
			bases.push({ id: spec.id, origin: { from: 'said', by, asOf }, km2 });
			continue;
		}
		const [area, share] = [byId.get(spec.area), byId.get(spec.share)];
		if (!area || !share) continue;
		const km2 = Math.round(area.value / (share.value / 100) / 10) * 10;
		bases.push({ id: spec.id, origin: { from: 'implied', by: area.assertedBy }, km2 });
	}
	return bases;
}
