import type { Sector, Settlement } from '../model/settlement.ts';
import type { Coverage, SettlementStatus } from '../control/types.ts';

/** How many settlements of each sector have a status. */
export function coverageOf(
	settlements: readonly Settlement[],
	statuses: readonly SettlementStatus[]
): Partial<Record<Sector, Coverage>> {
	const coverage: Partial<Record<Sector, Coverage>> = {};
	settlements.forEach(({ sector }, i) => {
		const { reported, total } = coverage[sector] ?? { reported: 0, total: 0 };
		const isReported = statuses[i]?.controller !== null;
		coverage[sector] = { reported: reported + (isReported ? 1 : 0), total: total + 1 };
	});
	return coverage;
}
