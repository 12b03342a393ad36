import type { Column, Fault } from './column.ts';

type Field = Pick<Column<unknown>, 'schema' | 'description'>;

/** What the cells of a group hold, or what is wrong in which of them. */
type GroupReading<T> = { value: T } | { fault: Fault; column: string };

/** Columns of a table that together are read into one field. */
export interface ColumnGroup<T> {
	/** As documentation names them: `name_<language>`. */
	names: string;
	description: string;
	/** What stands in a column of the group; null for a column of another name. */
	fieldOf(name: string): Field | null;
	/** Column without which the header is not enough; null where it is. */
	missingOf(header: readonly string[]): string | null;
	/** @param cells by the name of their column, those of this group alone */
	read(cells: ReadonlyMap<string, string>): GroupReading<T>;
}

export function isGroup<T>(column: Column<T> | ColumnGroup<T>): column is ColumnGroup<T> {
	return 'fieldOf' in column;
}

const NAME = /^name_(?!en$)([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/;

/** Names in other languages than English, one column each. */
export function otherNames(): ColumnGroup<Readonly<Record<string, string>>> {
	return {
		names: 'name_<language>',
		description: 'Its name in another language (BCP 47), a column each; empty where unsure.',
		fieldOf: (name) =>
			NAME.test(name)
				? { schema: { type: 'string' }, description: `Its name in ${NAME.exec(name)?.[1] ?? ''}.` }
				: null,
		missingOf: () => null,
		read: (cells) => ({
			value: Object.fromEntries(
				[...cells].flatMap(([column, cell]) => {
					const language = NAME.exec(column)?.[1];
					return language === undefined || cell === '' ? [] : [[language, cell]];
				})
			)
		})
	};
}
