import type { Claim } from '../model/claim.ts';
import { KIND_OF_CLAIM, type ClaimCheckRow } from '../model/claimCheck.ts';
import { daysBetween, daysFromTo, type Day } from '../time/day.ts';
import { isInPeriod, type Dataset } from '../dataset/dataset.ts';
import type { AreaSpec } from '../dataset/measureSpec.ts';
import { claimDays, middleDay } from './claimDays.ts';
import type { MapReadings } from './mapReadings.ts';
import { measureOfClaim } from './measureOfClaim.ts';
import { shareBases, type ShareBase } from './shareBases.ts';
import { shrunk } from './shrunk.ts';
import type { Band } from '../measure/band.ts';
import { toTenth } from '../measure/toTenth.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** A share against one of its possible bases. */
export interface BaseCheck {
	base: ShareBase;
	measured: Band;
	verdict: Verdict;
}

/** A claim held against the map. */
export interface ClaimCheck {
	claim: Claim;
	row: ClaimCheckRow | null;
	/** Null where there is nothing on the map to measure. */
	measured: Band | null;
	verdict: Verdict;
	/** For a share: the same measurement against every listed base. */
	bases: BaseCheck[];
	/** The day on which the map shows it. */
	day: Day | null;
}

/** What of a dataset its claims are tested by. */
type ClaimSetting = Pick<Dataset, 'measures' | 'period' | 'shareBases'>;

/** Holds every claim against the map, in the order of the table. */
export function checkClaims(
	claims: readonly Claim[],
	rows: readonly ClaimCheckRow[],
	readings: MapReadings,
	dataset: ClaimSetting
): ClaimCheck[] {
	const byClaim = new Map(rows.map((row) => [row.claimId, row]));
	return claims.map((claim) =>
		checkClaim(claim, byClaim.get(claim.id) ?? null, claims, readings, dataset)
	);
}

function checkClaim(
	claim: Claim,
	row: ClaimCheckRow | null,
	claims: readonly Claim[],
	readings: MapReadings,
	dataset: ClaimSetting
): ClaimCheck {
	const days = claimDays(claim.asOfDate, dataset.period);
	const nothing: ClaimCheck = {
		claim,
		row,
		measured: null,
		verdict: 'cannot be tested on a map',
		bases: [],
		day: middleDay(days)
	};
	if (!row || claim.checkableOnMap === 'no') return nothing;
	if (row.measure === 'retaken-share')
		return { ...nothing, ...checkShare(claim, row, claims, days, readings, dataset) };
	const measured = overDays(days, (day) => measure(row, day, readings, dataset));
	if (!measured) return nothing;
	return { ...nothing, measured, verdict: verdictOn(claim.value, measured, row, dataset) };
}

/** Our tables name some settlements only: a greater count than ours cannot be refuted. */
function verdictOn(
	said: number,
	measured: Band,
	row: ClaimCheckRow,
	dataset: ClaimSetting
): Verdict {
	const verdict = verdictOf(said, measured, row.relation);
	const isCount =
		KIND_OF_CLAIM[row.measure] === 'count' ||
		dataset.measures.some(({ id, kind }) => id === row.measureId && kind === 'count');
	return isCount && verdict === 'above' ? 'cannot be tested on a map' : verdict;
}

function checkShare(
	claim: Claim,
	row: ClaimCheckRow,
	claims: readonly Claim[],
	days: readonly Day[],
	readings: MapReadings,
	dataset: ClaimSetting
): Pick<ClaimCheck, 'measured' | 'verdict' | 'bases'> | null {
	const area = measureOfClaim(dataset, row, 'area');
	if (!area) return null;
	const held = overDays(days, (day) => readings.heldKm2(area, day));
	const peak = peakUpTo(days.at(-1), readings, area, dataset);
	if (!held) return null;
	const bases = shareBases(claims, peak && peak.value, dataset.shareBases).map((base) => {
		const measured = shareRetaken(held, base.km2);
		return { base, measured, verdict: verdictOf(claim.value, measured, row.relation) };
	});
	const [first] = bases;
	if (!first) return null;
	const agree = bases.every(({ verdict }) => verdict === first.verdict);
	const verdict = agree ? first.verdict : 'depends on the denominator';
	return { measured: first.measured, verdict, bases };
}

function measure(
	row: ClaimCheckRow,
	day: Day,
	readings: MapReadings,
	dataset: ClaimSetting
): Band | null {
	const area = measureOfClaim(dataset, row, 'area');
	const held = (on: Day) => area && readings.heldKm2(area, on);
	const peak = () => area && peakUpTo(day, readings, area, dataset);
	switch (row.measure) {
		case 'held':
			return held(day);
		case 'held-peak':
			return peak();
		case 'retaken':
			return shrunk(peak(), held(day));
		case 'retaken-since':
			return row.since === null ? null : shrunk(held(row.since), held(day));
		case 'front-length': {
			const front = measureOfClaim(dataset, row, 'front');
			return front && row.counting && readings.frontKm(front, day, row.counting);
		}
		case 'settlements-held': {
			const count = measureOfClaim(dataset, row, 'count');
			return count && readings.settlementsHeld(count, day);
		}
		case 'settlements-retaken': {
			const count = measureOfClaim(dataset, row, 'count');
			return row.since === null || !count
				? null
				: readings.settlementsRetaken(count, row.since, day);
		}
		case 'depth': {
			const depth = measureOfClaim(dataset, row, 'depth');
			return depth && readings.depthKm(depth, day);
		}
		case 'distance':
			return row.fromPlaceId && row.toPlaceId
				? readings.distanceKm(row.fromPlaceId, row.toPlaceId)
				: null;
		case 'distance-to-border':
			return row.fromPlaceId ? readings.borderKm(row.fromPlaceId) : null;
		case 'days':
			return row.since === null ? null : exactly(daysBetween(row.since, day));
		case 'value': {
			const any = dataset.measures.find(({ id }) => id === row.measureId);
			if (!any) return null;
			const now = readings.value(any, day);
			return row.since === null ? now : shrunk(now, readings.value(any, row.since));
		}
		case 'retaken-share':
		case 'none':
			return null;
	}
}

/** The middle day's value, the band over all days; null where one of them has none. */
function overDays(days: readonly Day[], read: (day: Day) => Band | null): Band | null {
	const middle = middleDay(days);
	const value = middle && read(middle);
	const bands = all(days.map(read));
	if (!value || !bands) return null;
	return {
		value: value.value,
		low: Math.min(...bands.map(({ low }) => low)),
		high: Math.max(...bands.map(({ high }) => high))
	};
}

/** The greatest area held on any day of the period up to `day`; null where one of them has none. */
function peakUpTo(
	day: Day | undefined,
	readings: MapReadings,
	area: AreaSpec,
	{ period }: ClaimSetting
): Band | null {
	if (day === undefined || !isInPeriod(period, day)) return null;
	const held = all(daysFromTo(period.first, day).map((each) => readings.heldKm2(area, each)));
	return (
		held?.reduce<Band | null>(
			(peak, each) => (each.value > (peak?.value ?? -1) ? each : peak),
			null
		) ?? null
	);
}

/** The bands, or null where one is not known: what it was might have been the least or greatest. */
function all(bands: readonly (Band | null)[]): Band[] | null {
	const known = bands.filter((band) => band !== null);
	return known.length === bands.length ? known : null;
}

function shareRetaken(held: Band, baseKm2: number): Band {
	const retaken = (km2: number) => toTenth((1 - km2 / baseKm2) * 100);
	return { value: retaken(held.value), low: retaken(held.high), high: retaken(held.low) };
}

function exactly(value: number): Band {
	return { value, low: value, high: value };
}
