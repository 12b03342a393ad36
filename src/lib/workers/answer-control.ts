/** Who holds a place on the map: what the settlements say that decide it. */
import type { DayResult, SettlementStatus } from '../domain/control/types.ts';
import { CONTESTED, type Controller } from '../domain/dataset/party.ts';
import type { Report } from '../domain/model/report.ts';
import type { Settlement } from '../domain/model/settlement.ts';
import type { ControlAnswer, ControlQuestion, SettlementAnswer } from './messages.ts';

const KM_PER_DEGREE = 111.195;
const DEGREES = Math.PI / 180;

/**
 * The settlement asked about; for an area the nearest one; for the front the nearest of each of the
 * two that it parts, the second's or contested. Null where no settlement answers.
 */
export function answerControl(
	question: ControlQuestion,
	settlements: readonly Settlement[],
	reports: readonly Report[],
	result: DayResult
): ControlAnswer | null {
	const statuses = new Map(result.statuses.map((status) => [status.settlementId, status]));
	const byDistance = settlements
		.map((settlement) => ({ settlement, distanceKm: distanceKm(question, settlement) }))
		.sort((a, b) => a.distanceKm - b.distanceKm);
	const nearest = (accept: (controller: Controller | null, settlement: Settlement) => boolean) =>
		byDistance.find(({ settlement }) =>
			accept(statuses.get(settlement.id)?.controller ?? null, settlement)
		);
	const between = result.frontLine.features.find(({ id }) => id === question.id)?.properties
		.between;
	const onBothSides = (between ?? []).map(
		(party, i) => (controller: Controller | null) =>
			controller === party || (i > 0 && controller === CONTESTED)
	);
	const chosen =
		question.kind === 'settlement'
			? [nearest((_, settlement) => settlement.id === question.id)]
			: question.kind === 'control'
				? [nearest((controller) => controller !== null)]
				: onBothSides.map((accept) => nearest(accept));

	const answers = chosen.flatMap((found) =>
		found
			? settlementAnswer(
					found.settlement,
					statuses.get(found.settlement.id),
					reports,
					found.distanceKm
				)
			: []
	);
	return answers.length > 0 ? { kind: question.kind, settlements: answers } : null;
}

/** What a card says of a settlement, its reports included. */
export function settlementAnswer(
	{ id, nameEn, names, country, sector }: Settlement,
	status: SettlementStatus | undefined,
	reports: readonly Report[],
	distanceKm: number
): SettlementAnswer {
	return {
		settlement: { id, nameEn, names, country, sector },
		controller: status?.controller ?? null,
		since: status?.since ?? null,
		reports: (status?.reportIndices ?? []).flatMap((index) => reports[index] ?? []),
		distanceKm
	};
}

/** Good enough to say which settlement is nearest: a flat earth around the place. */
function distanceKm(from: { lon: number; lat: number }, to: { lon: number; lat: number }): number {
	const east = (to.lon - from.lon) * Math.cos(from.lat * DEGREES);
	return Math.hypot(east, to.lat - from.lat) * KM_PER_DEGREE;
}
