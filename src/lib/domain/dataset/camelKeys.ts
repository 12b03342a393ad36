type Camel<Key extends string> = Key extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<Camel<Tail>>}`
	: Key;

/** The same with `snake_case` keys in camelCase, all the way down. */
export type CamelKeys<T> = T extends readonly unknown[]
	? { [Index in keyof T]: CamelKeys<T[Index]> }
	: T extends object
		? { [Key in keyof T as Key extends string ? Camel<Key> : Key]: CamelKeys<T[Key]> }
		: T;

/** What lies under these keys is told apart by ids, codes and names that tables spell: no fields. */
const MAPS: ReadonlySet<string> = new Set([
	'sides',
	'local_languages',
	'countries',
	'country_bounds'
]);

/**
 * Files are written in snake_case, code in camelCase: this is the one place between. Ids by which
 * things are listed stay as they are.
 */
export function camelKeys<T>(value: T): CamelKeys<T> {
	return renamed(value) as CamelKeys<T>;
}

function renamed(value: unknown, rename: (key: string) => string = camel): unknown {
	if (Array.isArray(value)) return value.map((each) => renamed(each));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			rename(key),
			renamed(inner, MAPS.has(key) ? same : camel)
		])
	);
}

function camel(key: string): string {
	return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function same(key: string): string {
	return key;
}
