/** Distinct values in the order of their first use; equal means equal as JSON. */
export class Dictionary<T> {
	readonly values: T[] = [];
	readonly #indices = new Map<string, number>();

	constructor(values: readonly T[] = []) {
		for (const value of values) this.add(value);
	}

	/** Index of the value, which is added where it is new. */
	add(value: T): number {
		const key = JSON.stringify(value);
		const known = this.#indices.get(key);
		if (known !== undefined) return known;
		this.#indices.set(key, this.values.length);
		return this.values.push(value) - 1;
	}

	/** Index of a value that is in the dictionary. */
	indexOf(value: T): number {
		const index = this.#indices.get(JSON.stringify(value));
		if (index === undefined) throw new RangeError(`${JSON.stringify(value)} is not in the tables`);
		return index;
	}
}
