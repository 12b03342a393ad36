import { BASE_LANGUAGE, language } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import type { ShareBaseSpec } from '../dataset/credits.ts';
import type { Claim } from '../model/claim.ts';
import { formatMonthOf, formatShortDay, parseDay } from '../time/day.ts';

/** `peak`, or the id of one of the dataset's share bases. */
export type ShareBaseId = string;

/** The base that every dataset has: the greatest area that its own map gives. */
const PEAK_BASE: ShareBaseId = 'peak';

/** What a percentage may be a percentage of. */
export interface ShareBase {
	id: ShareBaseId;
	/** Who said so and when: no two are alike. */
	label: string;
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
		bases.push({ id: PEAK_BASE, label: say.measure.ownPeak(), km2: Math.round(peakKm2) });
	for (const spec of specs) {
		if ('claim' in spec) {
			const claim = byId.get(spec.claim);
			if (claim) bases.push({ id: spec.id, label: saidBy(claim), km2: claim.value });
			continue;
		}
		const [area, share] = [byId.get(spec.area), byId.get(spec.share)];
		if (!area || !share) continue;
		const km2 = Math.round(area.value / (share.value / 100) / 10) * 10;
		bases.push({ id: spec.id, label: say.measure.impliedBy({ possessive: whose(area.assertedBy) }), km2 });
	}
	return bases;
}

function saidBy({ assertedBy, asOfDate }: Claim): string {
	const day = parseDay(asOfDate);
	// Where only the month is known, the day of its first is left out.
	const when = day ? formatShortDay(day) : formatMonthOf(`${asOfDate}-01`);
	return say.measure.saidBy({ who: assertedBy, when });
}

function whose(name: string): string {
	return language() === BASE_LANGUAGE ? `${name}'s` : name;
}
