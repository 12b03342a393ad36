import type { Dataset } from '../dataset/dataset.ts';
import { TABLE_FILES, type TableName } from './atlasTables.ts';
import type { FieldSchema } from './column.ts';
import { isGroup } from './columnGroup.ts';
import { parseCsv } from './parseCsv.ts';
import { columnsOf } from './readTable.ts';
import { tableSpecs, type TableSpecs } from './specs.ts';

/** A Table Schema of the standard of data packages, of one file as it is. */
export interface TableSchema {
	fields: ({ name: string; description: string } & FieldSchema)[];
	primaryKey?: string[];
	foreignKeys?: {
		fields: string[];
		reference: { resource: string; fields: string[] };
	}[];
}

type CsvName = keyof TableSpecs;

const PRIMARY_KEYS: Readonly<Partial<Record<CsvName, string>>> = {
	settlements: 'id',
	events: 'id',
	claims: 'id',
	claimChecks: 'claim_id',
	places: 'id',
	route: 'id',
	sources: 'asserted_by'
};

/** Columns that name rows of another table. */
const FOREIGN_KEYS: Readonly<
	Partial<Record<CsvName, readonly (readonly [column: string, table: CsvName])[]>>
> = {
	reports: [['settlement_id', 'settlements']],
	events: [['place_id', 'places']],
	claimChecks: [
		['claim_id', 'claims'],
		['from_place_id', 'places'],
		['to_place_id', 'places']
	],
	route: [
		['from_place_id', 'places'],
		['to_place_id', 'places']
	]
};

/** A file of a package, as its descriptor has it. */
export interface Resource {
	name: string;
	path: string | string[];
	schema?: unknown;
}

/**
 * The Table Schema of one of a dataset's files, from what its reader reads; null where the file is no
 * table of a dataset. Columns stand as in the file; those that the reader does not know are left out.
 * @param resources of the same package, among which foreign keys are looked for
 */
export function tableSchema(
	dataset: Dataset,
	{ path }: Resource,
	csvText: string,
	resources: readonly Resource[]
): TableSchema | null {
	const table = tableAt(path);
	if (table === null) return null;
	const columns = columnsOf(tableSpecs(dataset)[table] as TableSpecs['events']);
	const header = parseCsv('', csvText).header?.cells.map((cell) => cell.trim()) ?? [];
	const fields = header.flatMap((name) => {
		const column = columns.find((each) =>
			isGroup(each) ? each.fieldOf(name) !== null : each.name === name
		);
		const field = column && isGroup(column) ? column.fieldOf(name) : column;
		if (!field) return [];
		const { description, schema } = field;
		return [{ name, description, ...schema }];
	});
	const key = PRIMARY_KEYS[table];
	const foreign = (FOREIGN_KEYS[table] ?? []).flatMap(([column, of]) => {
		const other = resources.find((each) => each.path === TABLE_FILES[of]);
		const id = PRIMARY_KEYS[of];
		if (!other || id === undefined || !header.includes(column)) return [];
		return [{ fields: [column], reference: { resource: other.name, fields: [id] } }];
	});
	return {
		fields,
		...(key === undefined ? {} : { primaryKey: [key] }),
		...(foreign.length === 0 ? {} : { foreignKeys: foreign })
	};
}

function tableAt(path: string | string[]): CsvName | null {
	const found = (Object.entries(TABLE_FILES) as [TableName, string][]).find(
		([, file]) => file === path
	);
	return found === undefined || found[0] === 'story' ? null : found[0];
}
