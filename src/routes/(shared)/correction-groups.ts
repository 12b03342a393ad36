/** Corrections as they are told: by table, and by what became of the row. */
import { FACT_TABLES, type Change, type FactTable } from '$lib/domain/editions/diffFacts.ts';
import { formatWhole } from '$lib/ui/words/format.ts';

const TABLES: Readonly<Record<FactTable, string>> = {
	events: 'Event',
	reports: 'Report',
	settlements: 'Settlement',
	places: 'Place',
	sources: 'Source',
	routes: 'Supply route',
	given: 'Area or line of others'
};
const KINDS = ['added', 'removed', 'changed'] as const;

export interface CorrectionGroup {
	/** "Report changed: 12". */
	title: string;
	rows: readonly Change[];
}

/** Empty groups are left out. */
export function correctionGroups(changes: readonly Change[]): CorrectionGroup[] {
	return FACT_TABLES.flatMap((table) =>
		KINDS.map((kind) => {
			const rows = changes.filter((change) => change.table === table && change.kind === kind);
			return { title: `${TABLES[table]} ${kind}: ${formatWhole(rows.length)}`, rows };
		})
	).filter(({ rows }) => rows.length > 0);
}
