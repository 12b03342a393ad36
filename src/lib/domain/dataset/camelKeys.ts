type Camel<Key extends string> = Key extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<Camel<Tail>>}`
	: Key;

/** The same with `snake_case` keys in camelCase, all the way down. */
export type CamelKeys<T> = T extends readonly unknown[]
	? { [Index in keyof T]: CamelKeys<T[Index]> }
	: T extends object
		? { [Key in keyof T as Key extends string ? Camel<Key> : Key]: CamelKeys<T[Key]> }
		: T;

/** Files are written in snake_case, code in camelCase: this is the one place between. */
export function camelKeys<T>(value: T): CamelKeys<T> {
	return renamed(value) as CamelKeys<T>;
}

function renamed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(renamed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
			renamed(inner)
		])
	);
}
