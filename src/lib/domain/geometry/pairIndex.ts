const FREE = -1;
/** Enough for most nets of a day, so that hardly any table grows. */
const MOST_NETS = 2 ** 15;
/** Fuller than this it grows: as a share. */
const FULLEST = 0.5;

/**
 * Indices by pairs of whole numbers: a table in which a pair stands where its hash says, or in the
 * next free place. A `Map` would need one number for both, too great to be kept without a heap.
 */
export class PairIndex {
	#mask = MOST_NETS - 1;
	#count = 0;
	#first = new Int32Array(this.#mask + 1);
	#second = new Int32Array(this.#mask + 1);
	#index = new Int32Array(this.#mask + 1).fill(FREE);

	/** -1 where the pair has none. */
	get(first: number, second: number): number {
		return this.#index[this.#placeOf(first, second)] ?? FREE;
	}

	set(first: number, second: number, index: number): void {
		if (this.#count > this.#mask * FULLEST) this.#grow();
		const place = this.#placeOf(first, second);
		if (this.#index[place] === FREE) this.#count++;
		this.#first[place] = first;
		this.#second[place] = second;
		this.#index[place] = index;
	}

	/** Where the pair stands, or would. */
	#placeOf(first: number, second: number): number {
		let place = hashOf(first, second) & this.#mask;
		while (
			this.#index[place] !== FREE &&
			(this.#first[place] !== first || this.#second[place] !== second)
		)
			place = (place + 1) & this.#mask;
		return place;
	}

	#grow(): void {
		const [firsts, seconds, indices] = [this.#first, this.#second, this.#index];
		this.#mask = this.#mask * 4 + 3;
		this.#count = 0;
		this.#first = new Int32Array(this.#mask + 1);
		this.#second = new Int32Array(this.#mask + 1);
		this.#index = new Int32Array(this.#mask + 1).fill(FREE);
		indices.forEach((index, place) => {
			if (index !== FREE) this.set(firsts[place] ?? 0, seconds[place] ?? 0, index);
		});
	}
}

/** Mixes both numbers over all bits (Knuth's multiplier, then the finisher of MurmurHash3). */
function hashOf(first: number, second: number): number {
	let hash = Math.imul(first, 0x9e3779b1) ^ second;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return hash ^ (hash >>> 13);
}
