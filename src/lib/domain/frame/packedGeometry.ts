/**
 * Rings and lines as one run of integers: 100,000ths of a degree, the fineness that areas and front
 * are given in, each list led by its length. What is nested is cloned list by list from one thread
 * to another; this is handed over.
 */
import type { Position } from 'geojson';

/** Of a degree; about a metre. */
const FINENESS = 1e5;

/** Packs in the order in which `Unpacker` takes. */
export class Packer {
	readonly #words: number[] = [];

	polygons(polygons: readonly Position[][][]): void {
		this.#words.push(polygons.length);
		for (const rings of polygons) this.lines(rings);
	}

	lines(lines: readonly Position[][]): void {
		this.#words.push(lines.length);
		for (const line of lines) {
			this.#words.push(line.length);
			for (const [lon = 0, lat = 0] of line) {
				this.#words.push(Math.round(lon * FINENESS), Math.round(lat * FINENESS));
			}
		}
	}

	finish(): Int32Array<ArrayBuffer> {
		return Int32Array.from(this.#words);
	}
}

export class Unpacker {
	readonly #words: Int32Array;
	#at = 0;

	constructor(words: Int32Array) {
		this.#words = words;
	}

	polygons(): Position[][][] {
		return this.#list(() => this.lines());
	}

	lines(): Position[][] {
		return this.#list(() => this.#list(() => [this.#next() / FINENESS, this.#next() / FINENESS]));
	}

	/** @throws RangeError where it is said to be longer than what is left */
	#list<Item>(take: () => Item): Item[] {
		const length = this.#next();
		if (length < 0 || length > this.#words.length - this.#at)
			throw new RangeError('A list is longer than the run of numbers that holds it.');
		return Array.from({ length }, take);
	}

	#next(): number {
		return this.#words[this.#at++] ?? 0;
	}
}
