import type { CountRule, FrontSpec } from '../dataset/measureSpec.ts';
import { ANYBODY, type PartyId } from '../dataset/party.ts';
import type { Rules } from '../dataset/rules.ts';
import type { CompartmentId, SectorId } from '../dataset/theatre.ts';
import type { Day } from '../time/day.ts';
import type { FrontCounting } from './frontCounting.ts';
import { measureFront, type CountedContours, type MeasuredContours } from './frontMeasure.ts';
import type { PairContours } from './pairFronts.ts';
import { HEADLINE_RESOLUTION_KM, RESOLUTIONS_KM, type ResolutionKm } from './resolutions.ts';
import type { Measured } from '../control/types.ts';

/**
 * A day's contours by compartment, pair by pair; null where nobody reported or the compartment's
 * figures are refused.
 */
export type FrontContours = Readonly<Record<CompartmentId, readonly PairContours[] | null>>;

/** What counting a front rests on. */
export interface FrontDay {
	asOf: Day;
	contours: FrontContours;
	/** The border where nobody fights, measured: asked only where it is counted, as it takes its time. */
	quietBorder: (rule: QuietBorder) => MeasuredContours | null;
}
export type QuietBorder = Extract<CountRule, { kind: 'quiet-border' }>;

/**
 * Length of what is counted, or null where there is nothing to measure. Where a part that is counted
 * is unknown, so is the whole: the rest alone would be a figure of something else.
 */
export function countFront(
	spec: FrontSpec,
	counting: FrontCounting,
	day: FrontDay,
	rules: Rules,
	resolutionKm: ResolutionKm = HEADLINE_RESOLUTION_KM
): Measured | null {
	const isLeftOut = new Set<SectorId>();
	const parts: CountedContours[] = [];
	const add = (contours: readonly MeasuredContours[], isCounted: (sector: SectorId) => boolean) => {
		for (const each of contours) parts.push({ contours: each, isCounted });
	};
	const own = between(spec, day.contours[spec.in] ?? null);
	if (!own) return null;
	add(own, (sector) => !isLeftOut.has(sector));
	for (const rule of spec.counts) {
		const isCounted = counting.includes(rule.id);
		if (rule.kind === 'sector') {
			if (!isCounted) isLeftOut.add(rule.sector);
		} else if (isCounted) {
			const more = countedBy(rule, spec, day);
			if (!more) return null;
			add(more, () => true);
		}
	}
	const measured = measureFront(parts, resolutionKm, day.asOf, rules);
	return measured.high > 0 ? measured : null;
}

function countedBy(
	rule: Exclude<CountRule, { kind: 'sector' }>,
	spec: FrontSpec,
	day: FrontDay
): readonly MeasuredContours[] | null {
	if (rule.kind === 'compartment') return between(spec, day.contours[rule.compartment] ?? null);
	const border = day.quietBorder(rule);
	return border && [border];
}

/** The same at every resolution, from fine to coarse; empty where there is nothing to measure. */
export function frontLadder(
	spec: FrontSpec,
	counting: FrontCounting,
	day: FrontDay,
	rules: Rules
): Measured[] {
	return RESOLUTIONS_KM.flatMap((km) => countFront(spec, counting, day, rules, km) ?? []);
}

/** Length of the front in one sector, whoever fights there; null where none of it is known. */
export function sectorFront(
	contours: FrontContours,
	sector: SectorId,
	asOf: Day,
	rules: Rules
): Measured | null {
	const parts = Object.values(contours)
		.flatMap((pairs) => pairs ?? [])
		.map((pair) => ({ contours: pair.contours, isCounted: (other: SectorId) => other === sector }));
	return parts.length === 0 ? null : measureFront(parts, HEADLINE_RESOLUTION_KM, asOf, rules);
}

function between(
	spec: FrontSpec,
	pairs: readonly PairContours[] | null
): MeasuredContours[] | null {
	const matches = (named: PartyId, party: PartyId) => named === ANYBODY || named === party;
	return (
		pairs
			?.filter(({ between: [one, other] }) =>
				spec.between.some(
					([a, b]) =>
						(matches(a, one) && matches(b, other)) || (matches(a, other) && matches(b, one))
				)
			)
			.map(({ contours }) => contours) ?? null
	);
}
