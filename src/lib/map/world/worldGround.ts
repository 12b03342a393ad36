import type { Checked, Problem } from '../../domain/model/problem.ts';
import type { BasemapData } from '../basemap.ts';
import { cellKeys, type CellKey } from './cellGrid.ts';
import { COARSE_WORLD } from './cellsInView.ts';
import { joinWorld } from './joinWorld.ts';
import { outsideOf } from './outsideOf.ts';
import type { WorldFile, WorldPart } from './worldPart.ts';

/**
 * The world round a finer base map: each file is loaded once, and a cell is coarse until its own file is
 * there.
 */
export class WorldGround {
	#finer: BasemapData;
	#load: (file: string) => Promise<Checked<WorldFile>>;
	#asked = new Map<string, Promise<Checked<WorldFile>>>();
	#parts = new Map<CellKey, WorldPart>();
	#cells: ReadonlySet<CellKey> = new Set();
	#credit = '';

	/** @param load one file of the world, by name */
	constructor(finer: BasemapData, load: (file: string) => Promise<Checked<WorldFile>>) {
		this.#finer = finer;
		this.#load = load;
	}

	/**
	 * The base map with those files, and with all that came before. What fails is named, and asked for again
	 * the next time; the rest is there.
	 */
	async add(files: readonly string[]): Promise<{ basemap: BasemapData; problems: Problem[] }> {
		if (files.length === 0) return { basemap: this.#joined(), problems: [] };
		const coarse = await this.#get(COARSE_WORLD, (file) => {
			this.#cells = new Set(file.cells);
			this.#credit = file.credit;
		});
		const cells = files.filter((file) => this.#cells.has(file));
		const loaded = await Promise.all(cells.map((file) => this.#get(file)));
		const problems = [coarse, ...loaded].flatMap((file) => (file.ok ? [] : file.problems));
		return { basemap: this.#joined(), problems };
	}

	async #get(file: string, arrived?: (file: WorldFile) => void): Promise<Checked<WorldFile>> {
		const known = this.#asked.get(file);
		if (known) return known;
		const asked = this.#load(file).then((loaded) => {
			if (!loaded.ok) {
				this.#asked.delete(file);
				return loaded;
			}
			arrived?.(loaded.value);
			for (const [key, part] of loaded.value.parts) this.#keep(key, part, file);
			return loaded;
		});
		this.#asked.set(file, asked);
		return asked;
	}

	/** The names of states are in the coarse world alone, and stay. */
	#keep(key: CellKey, part: WorldPart, file: string): void {
		const outside = outsideOf(key, part, this.#finer.covers);
		if (!outside) return;
		const before = this.#parts.get(key);
		if (file === COARSE_WORLD) this.#parts.set(key, before ?? outside);
		else
			this.#parts.set(key, { ...outside, labels: [...(before?.labels ?? []), ...outside.labels] });
	}

	#joined(): BasemapData {
		if (this.#parts.size === 0) return this.#finer;
		const ordered = cellKeys.flatMap((key) => this.#parts.get(key) ?? []);
		return joinWorld(this.#finer, ordered, this.#credit);
	}
}
