/** What differs between two states of the data, row by row: the corrections log is made of it. */

export const FACT_TABLES = [
	'events',
	'reports',
	'settlements',
	'places',
	'sources',
	'routes',
	'given'
] as const;
export type FactTable = (typeof FACT_TABLES)[number];

/** A row as it is compared. */
export interface Fact {
	/** The same in both states where the row is about the same thing. */
	key: string;
	/** How a reader would name it. */
	label: string;
	/** Column -> text. */
	fields: Readonly<Record<string, string>>;
}
export type Facts = Readonly<Record<FactTable, readonly Fact[]>>;

/** One correction. */
export interface Change {
	table: FactTable;
	label: string;
	kind: 'added' | 'removed' | 'changed';
	/** Columns that differ; empty for rows that came or went. */
	fields: { name: string; before: string; after: string }[];
}

/** Every row that came, went or differs, table by table, in the order of the rows. */
export function diffFacts(before: Facts, after: Facts): Change[] {
	return FACT_TABLES.flatMap((table) => diffTable(table, before[table], after[table]));
}

function diffTable(table: FactTable, before: readonly Fact[], after: readonly Fact[]): Change[] {
	const old = byKey(before);
	const now = byKey(after);
	const kept = [...now].flatMap(([key, { label, fields }]): Change[] => {
		const was = old.get(key);
		if (!was) return [{ table, label, kind: 'added', fields: [] }];
		const names = new Set([...Object.keys(was.fields), ...Object.keys(fields)]);
		const changed = [...names].flatMap((name) => {
			const pair = { name, before: was.fields[name] ?? '', after: fields[name] ?? '' };
			return pair.before === pair.after ? [] : [pair];
		});
		return changed.length === 0 ? [] : [{ table, label, kind: 'changed', fields: changed }];
	});
	const gone = [...old].flatMap(([key, { label }]): Change[] =>
		now.has(key) ? [] : [{ table, label, kind: 'removed', fields: [] }]
	);
	return [...kept, ...gone];
}

/** Rows that say the same of the same thing are told apart by their count. */
function byKey(facts: readonly Fact[]): Map<string, Fact> {
	const rows = new Map<string, Fact>();
	for (const fact of facts) {
		let key = fact.key;
		for (let count = 2; rows.has(key); count += 1) key = `${fact.key} (${String(count)})`;
		rows.set(key, fact);
	}
	return rows;
}
