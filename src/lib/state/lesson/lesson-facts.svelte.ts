/** What a lesson asks for once, and again where it did not come: figures, places, vocabulary. */
import type { Dataset } from '../../domain/dataset/dataset.ts';
import { loadLessonData, type LessonData } from './lesson-data.ts';
import type { FetchJson } from '../layer-files.svelte.ts';

export class LessonFacts {
	#fetchJson: FetchJson;
	#dataset: Dataset;
	#data = $state.raw<LessonData | null>(null);
	#fails = $state(false);
	#loading: Promise<LessonData> | null = null;

	constructor(fetchJson: FetchJson, dataset: Dataset) {
		this.#fetchJson = fetchJson;
		this.#dataset = dataset;
	}

	get data(): LessonData | null {
		return this.#data;
	}
	/** Whether they did not come. */
	get fails(): boolean {
		return this.#fails;
	}

	/** Rejects where they do not come; the next call asks anew. */
	async load(): Promise<LessonData> {
		this.#loading ??= loadLessonData(this.#fetchJson, this.#dataset);
		try {
			this.#data = await this.#loading;
			this.#fails = false;
			return this.#data;
		} catch (error) {
			this.#loading = null;
			this.#fails = true;
			throw error;
		}
	}
}
