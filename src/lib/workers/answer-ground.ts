/** Which settlements, and which of their reports, a figure or line rests on. */
import type { DayResult } from '../domain/control/types.ts';
import { settlementsBehind, type Ground } from '../domain/provenance/settlementsBehind.ts';
import type { ControlTables } from '../domain/tables/compactTables.ts';
import { settlementAnswer } from './answer-control.ts';
import type { SettlementAnswer } from './messages.ts';

export function answerGround(
	ground: Ground,
	{ settlements, reports }: ControlTables,
	{ statuses, frontLine }: DayResult
): SettlementAnswer[] {
	return settlementsBehind(ground, settlements, statuses, frontLine).map(
		({ settlement, status, frontKm }) => settlementAnswer(settlement, status, reports, frontKm ?? 0)
	);
}
