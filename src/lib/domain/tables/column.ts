import { parseDay, type Day } from '../time/day.ts';
import { parseInterval } from '../time/interval.ts';

/** What is wrong with a cell, and what to do about it. */
export interface Fault {
	message: string;
	hint: string;
}

export type Reading<T> = { value: T } | { fault: Fault };

/** What a Table Schema (https://datapackage.org/standard/table-schema/) says of a column's cells. */
export interface FieldSchema {
	type: 'string' | 'number' | 'boolean' | 'date' | 'list';
	format?: 'uri';
	delimiter?: string;
	trueValues?: readonly string[];
	falseValues?: readonly string[];
	constraints?: {
		required?: boolean;
		enum?: readonly string[];
		pattern?: string;
		minimum?: number;
		maximum?: number;
	};
}

/** How one column of a table is named and read. */
export interface Column<T> {
	name: string;
	schema: FieldSchema;
	/** What an author writes there. */
	description: string;
	/** What holds where the whole column is left out; without it the column has to be there. */
	otherwise?: { value: T };
	read(cell: string): Reading<T>;
}

/** The column with what an author has to know of it. */
export function says<T>(column: Column<T>, description: string): Column<T> {
	return { ...column, description };
}

/** A column that a table may leave out. */
export function leavable<T>(column: Column<T>, otherwise: T): Column<T> {
	return { ...column, otherwise: { value: otherwise } };
}

function fault(message: string, hint: string): { fault: Fault } {
	return { fault: { message, hint } };
}

const missing = (name: string) => fault(`${name} is empty.`, 'Fill it in: every row needs it.');
const required = { required: true } as const;

/** Any text; may be empty. */
export function text(name: string): Column<string> {
	return { name, description: '', schema: { type: 'string' }, read: (cell) => ({ value: cell }) };
}

export function requiredText(name: string): Column<string> {
	return {
		name,
		description: '',
		schema: { type: 'string', constraints: required },
		read: (cell) => (cell === '' ? missing(name) : { value: cell })
	};
}

const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens. */
export function identifier(name: string): Column<string> {
	return {
		name,
		description: '',
		schema: { type: 'string', constraints: { ...required, pattern: IDENTIFIER.source } },
		read(cell) {
			if (cell === '') return missing(name);
			if (IDENTIFIER.test(cell)) return { value: cell };
			return fault(
				`"${cell}" is not an identifier.`,
				'Use small letters a-z, digits and single hyphens.'
			);
		}
	};
}

/** One word of a closed list. */
export function oneOf<T extends string>(name: string, vocabulary: readonly T[]): Column<T> {
	return {
		name,
		description: '',
		schema: { type: 'string', constraints: { ...required, enum: vocabulary } },
		read(cell) {
			if (cell === '') return missing(name);
			const word = vocabulary.find((known) => known === cell);
			if (word !== undefined) return { value: word };
			return fault(`"${cell}" is not a known ${name}.`, `Use one of: ${vocabulary.join(', ')}.`);
		}
	};
}

export function yesOrNo(name: string): Column<boolean> {
	const words = oneOf(name, ['yes', 'no']);
	return {
		name,
		description: '',
		schema: { type: 'boolean', trueValues: ['yes'], falseValues: ['no'], constraints: required },
		read(cell) {
			const reading = words.read(cell);
			return 'fault' in reading ? reading : { value: reading.value === 'yes' };
		}
	};
}

/** Texts separated by `separator`; at least one. */
export function list(name: string, separator: ';' | '; '): Column<readonly string[]> {
	return {
		name,
		description: '',
		schema: { type: 'list', delimiter: separator, constraints: required },
		read(cell) {
			if (cell === '') return missing(name);
			const parts = cell.split(separator.trim()).map((part) => part.trim());
			if (parts.every((part) => part !== '')) return { value: parts };
			return fault(
				`"${cell}" has an empty part between its semicolons.`,
				'Separate names by one semicolon.'
			);
		}
	};
}

/** The bounds as a schema has them: none is written as none. */
function within(least: number, greatest: number) {
	return {
		...(Number.isFinite(least) ? { minimum: least } : {}),
		...(Number.isFinite(greatest) ? { maximum: greatest } : {})
	};
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** A finite decimal number within `[least, greatest]`. */
export function number(name: string, least = -Infinity, greatest = Infinity): Column<number> {
	return {
		name,
		description: '',
		schema: { type: 'number', constraints: { ...required, ...within(least, greatest) } },
		read(cell) {
			if (cell === '') return missing(name);
			const value = DECIMAL.test(cell) ? Number(cell) : NaN;
			if (!Number.isFinite(value))
				return fault(
					`"${cell}" is not a number.`,
					'Write a plain decimal number with a point, for example 35.271.'
				);
			if (value >= least && value <= greatest) return { value };
			return fault(
				`${name} ${cell} is out of range.`,
				`It lies between ${least.toString()} and ${greatest.toString()}.`
			);
		}
	};
}

/** The column, or null where its cell is empty. */
export function optional<T>(column: Column<T>): Column<T | null> {
	const { constraints, ...schema } = column.schema;
	const others = Object.entries(constraints ?? {}).filter(([name]) => name !== 'required');
	return {
		name: column.name,
		description: column.description,
		schema: others.length > 0 ? { ...schema, constraints: Object.fromEntries(others) } : schema,
		read: (cell) => (cell === '' ? { value: null } : column.read(cell))
	};
}

/** Degrees east, WGS84. */
export const longitude = (name = 'lon'): Column<number> => number(name, -180, 180);
/** Degrees north, WGS84. */
export const latitude = (name = 'lat'): Column<number> => number(name, -90, 90);

/** A day that exists, `YYYY-MM-DD`. */
export function day(name: string): Column<Day> {
	return {
		name,
		description: '',
		schema: { type: 'date', constraints: required },
		read(cell) {
			if (cell === '') return missing(name);
			const value = parseDay(cell);
			if (value !== null) return { value };
			return fault(
				`"${cell}" is not an ISO 8601 day.`,
				'Write a day that exists as YYYY-MM-DD, for example 2025-03-12.'
			);
		}
	};
}

/** A day or an EDTF month. */
export function dayOrMonth(name: string): Column<string> {
	return {
		name,
		description: '',
		schema: {
			type: 'string',
			constraints: { ...required, pattern: '[0-9]{4}-[0-9]{2}(-[0-9]{2})?' }
		},
		read(cell) {
			if (cell === '') return missing(name);
			if (parseInterval(cell) !== null) return { value: cell };
			return fault(
				`"${cell}" is neither an ISO 8601 day nor an EDTF month.`,
				'Write YYYY-MM-DD, or YYYY-MM where only the month is known.'
			);
		}
	};
}

/** An http or https address; may be empty. */
export function address(name: string): Column<string> {
	return {
		name,
		description: '',
		schema: { type: 'string', format: 'uri' },
		read(cell) {
			if (cell === '') return { value: '' };
			if (isWebAddress(cell)) return { value: cell };
			return fault(
				`"${cell}" is not a web address.`,
				'Give the full address of the source, beginning with https:// or http://.'
			);
		}
	};
}

function isWebAddress(cell: string): boolean {
	if (!URL.canParse(cell) || /\s/.test(cell)) return false;
	const { protocol, hostname } = new URL(cell);
	return /^https?:\/\//i.test(cell) && /^https?:$/.test(protocol) && hostname.includes('.');
}
