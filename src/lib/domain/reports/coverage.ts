import type { SectorId } from '../dataset/theatre.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Coverage, SettlementStatus } from '../control/types.ts';

/** How many settlements of each sector have a status. */
export function coverageOf(
	settlements: readonly Settlement[],
	statuses: readonly SettlementStatus[]
): Partial<Record<SectorId, Coverage>> {
	const coverage: Partial<Record<SectorId, Coverage>> = {};
	settlements.forEach(({ sector }, i) => {
		const { reported, total } = coverage[sector] ?? { reported: 0, total: 0 };
		const isReported = statuses[i]?.controller !== null;
		coverage[sector] = { reported: reported + (isReported ? 1 : 0), total: total + 1 };
	});
	return coverage;
}
