/** Corrections as they are told: by table, and by what became of the row. */
import { FACT_TABLES, type Change } from '$lib/domain/editions/diffFacts.ts';
import { formatWhole } from '$lib/ui/words/format.ts';
import { say } from '$lib/words/say.ts';

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
			const count = formatWhole(rows.length);
			return { title: say.correctionsPage.group({ table, kind, count }), rows };
		})
	).filter(({ rows }) => rows.length > 0);
}
