/**
 * The files a page draws, each of which may fail on its own: a layer that is missing or broken
 * leaves the others standing, is named, and can be asked for again.
 */
import type { Dataset } from '../domain/dataset/dataset.ts';
import { storyLayerIds } from '../domain/dataset/layerIds.ts';
import { loadPart } from '../loading/late-parts.svelte.ts';
import type { LayerCollection } from '../domain/view/mapModel.ts';

/** A GeoJSON layer, by the name of its file without the ending. */
export type LayerFile = string;

/** The files of a dataset's map. */
export function layerFiles(dataset: Pick<Dataset, 'layers'>): LayerFile[] {
	return [...storyLayerIds(dataset), 'events', 'places'];
}

/** Why a file could not be used: it did not come, or what came is no such layer. */
export type FileProblem = 'missing' | 'malformed';

/** Fetches a file of the dataset as parsed JSON. Rejects with a SyntaxError where it is none. */
export type FetchJson = (path: string) => Promise<unknown>;

type Details = Pick<typeof import('./story-details.ts'), 'decodeEvents' | 'decodePlaces'>;

export class LayerFiles {
	#layers = $state.raw<Readonly<Partial<Record<LayerFile, LayerCollection>>>>({});
	#problems = $state.raw<ReadonlyMap<LayerFile, FileProblem>>(new Map());
	#details = $state.raw<Details | null>(null);
	#fetchJson: FetchJson;

	constructor(fetchJson: FetchJson) {
		this.#fetchJson = fetchJson;
	}

	/** What has come so far. A new object whenever a file comes, so that it can be compared. */
	get layers(): Readonly<Partial<Record<LayerFile, LayerCollection>>> {
		return this.#layers;
	}

	/** What reads events and places out of their files; null until the first file has come. */
	get details(): Details | null {
		return this.#details;
	}

	/** What is wrong with each file that failed. */
	get problems(): ReadonlyMap<LayerFile, FileProblem> {
		return this.#problems;
	}

	/** Loads files that are not here yet, all at once. Never rejects. */
	async load(files: readonly LayerFile[]): Promise<void> {
		await Promise.all(files.map((file) => this.#loadOne(file)));
	}

	async #loadOne(file: LayerFile): Promise<void> {
		if (this.#layers[file]) return;
		let problem: FileProblem = 'malformed';
		try {
			// What checks a file is fetched with the first one, since the page is read before.
			const [data, { checkLayer }, details] = await Promise.all([
				this.#fetchJson(`${file}.geojson`),
				loadPart(() => import('./layer-check.ts')),
				loadPart(() => import('./story-details.ts'))
			]);
			this.#details = details;
			const layer = checkLayer(data);
			if (layer) {
				this.#layers = { ...this.#layers, [file]: layer };
				this.#note(file, null);
				return;
			}
		} catch (error) {
			if (!(error instanceof SyntaxError)) problem = 'missing';
		}
		this.#note(file, problem);
	}

	#note(file: LayerFile, problem: FileProblem | null): void {
		const problems = new Map(this.#problems);
		if (problem) problems.set(file, problem);
		else problems.delete(file);
		this.#problems = problems;
	}
}
