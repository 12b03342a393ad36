import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { TABLE_FILES } from '../../src/lib/domain/tables/atlasTables.ts';
import type { Column } from '../../src/lib/domain/tables/column.ts';
import { isGroup, type ColumnGroup } from '../../src/lib/domain/tables/columnGroup.ts';
import { columnsOf } from '../../src/lib/domain/tables/readTable.ts';
import { tableSpecs, type TableSpecs } from '../../src/lib/domain/tables/specs.ts';
import { datasetKeys } from './datasetSchema.ts';
import { markdownTable } from './markdownTable.ts';
import { withParts } from './withParts.ts';

/**
 * docs/datasets.md with its written parts: the keys of a descriptor and the columns of each table;
 * null where it has no markers for one of them.
 * @param dataset any: its own vocabularies are not told
 */
export function datasetsDocument(document: string, dataset: Dataset): string | null {
	const specs = tableSpecs(dataset);
	const columns = (Object.keys(specs) as (keyof TableSpecs)[]).map(
		(name) =>
			[
				TABLE_FILES[name].replace(/^.*\//, ''),
				columnsTable(columnsOf(specs[name] as TableSpecs['events']))
			] as const
	);
	return withParts(document, new Map([['keys', keysTable()], ...columns]));
}

function keysTable(): string {
	return markdownTable([
		['key of `salient`', 'needed', 'what'],
		...datasetKeys().map(({ path, isRequired, default: otherwise, words }) => [
			`\`${path}\``,
			isRequired ? 'yes' : '',
			`${words ?? ''}${defaultWords(otherwise)}`
		])
	]).join('\n');
}

function defaultWords(value: unknown): string {
	if (value === undefined || value === null || value === '') return '';
	const text = JSON.stringify(value);
	return ['[]', '{}', '{"en":""}'].includes(text) ? '' : ` Default: \`${text}\`.`;
}

function columnsTable(columns: readonly (Column<unknown> | ColumnGroup<unknown>)[]): string {
	return markdownTable([
		['column', 'needed', 'what'],
		...columns.map((column) =>
			isGroup(column)
				? [column.names, column.missingOf([]) === null ? '' : 'yes', column.description]
				: [`\`${column.name}\``, column.otherwise ? '' : 'yes', column.description]
		)
	]).join('\n');
}
