/** What was found lately, by key: so much of it, and what was not used for longest goes first. */
export class Recent<Value> {
	readonly #limit: number;
	readonly #values = new Map<string, Value>();

	/** @param limit how many are kept */
	constructor(limit: number) {
		this.#limit = limit;
	}

	/** The value of a key, which counts as used. */
	get(key: string): Value | undefined {
		const value = this.#values.get(key);
		if (value !== undefined) this.set(key, value);
		return value;
	}

	/** Whether it is kept; it does not count as used. */
	has(key: string): boolean {
		return this.#values.has(key);
	}

	set(key: string, value: Value): void {
		this.#values.delete(key);
		this.#values.set(key, value);
		if (this.#values.size <= this.#limit) return;
		for (const oldest of this.#values.keys()) {
			this.#values.delete(oldest);
			return;
		}
	}
}
