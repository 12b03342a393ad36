/** Which settlements, and which of their reports, a figure or line rests on. */
import type { DayResult } from '../domain/control/types.ts';
import { settlementsBehind, type Ground } from '../domain/provenance/settlementsBehind.ts';
import type { Theatre } from '../domain/dataset/theatre.ts';
import type { ControlTables } from '../domain/tables/compactTables.ts';
import { settlementAnswer } from './answer-control.ts';
import type { SettlementAnswer } from './messages.ts';

type Day = Pick<DayResult, 'statuses' | 'frontLine'>;

/**
 * Those that lie nearest to the drawn line first. With a day before, what a comparison rests on:
 * the reports of both days, first the settlements whose holder changed.
 */
export function answerGround(
	ground: Ground,
	tables: ControlTables,
	day: Day,
	before: Day | null,
	theatre: Theatre
): SettlementAnswer[] {
	return before ? onBoth(ground, tables, before, day, theatre) : on(ground, tables, day, theatre);
}

function on(
	ground: Ground,
	{ settlements, reports }: ControlTables,
	{ statuses, frontLine }: Day,
	theatre: Theatre
) {
	return settlementsBehind(ground, settlements, statuses, frontLine, theatre).map(
		({ settlement, status, frontKm }) => settlementAnswer(settlement, status, reports, frontKm ?? 0)
	);
}

function onBoth(
	ground: Ground,
	tables: ControlTables,
	before: Day,
	day: Day,
	theatre: Theatre
): SettlementAnswer[] {
	const now = new Map(on(ground, tables, day, theatre).map((each) => [each.settlement.id, each]));
	const then = new Map(
		on(ground, tables, before, theatre).map((each) => [each.settlement.id, each])
	);
	const both = tables.settlements.flatMap((settlement, i): SettlementAnswer[] => {
		const [found, foundThen] = [now.get(settlement.id), then.get(settlement.id)];
		if (!found && !foundThen) return [];
		const distanceKm = Math.min(found?.distanceKm ?? Infinity, foundThen?.distanceKm ?? Infinity);
		const answer = (status: Day['statuses'][number] | undefined) =>
			settlementAnswer(settlement, status, tables.reports, distanceKm);
		const [last, first] = [answer(day.statuses[i]), answer(before.statuses[i])];
		return [
			{
				...last,
				before: first.controller,
				reports: [...new Set([...first.reports, ...last.reports])]
			}
		];
	});
	return both.sort(
		(a, b) => Number(hasChanged(b)) - Number(hasChanged(a)) || a.distanceKm - b.distanceKm
	);
}

function hasChanged({ controller, before }: SettlementAnswer): boolean {
	return controller !== before;
}
