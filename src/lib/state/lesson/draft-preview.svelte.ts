/** The open scene of a draft as the lesson will show it, and what of each scene cannot be shown. */
import type { Dataset } from '../../domain/dataset/dataset.ts';
import { layerIds } from '../../domain/dataset/layerIds.ts';
import { DEFAULT_LENS } from '../../domain/control/types.ts';
import { readLesson } from '../../domain/lesson/readLesson.ts';
import type { LessonVocabulary, ReadLesson, Scene } from '../../domain/lesson/scene.ts';
import type { Problem } from '../../domain/model/problem.ts';
import type { LessonDraft } from './draft.svelte.ts';
import type { ShownScene } from './lesson-map.svelte.ts';

const NOTHING: ReadLesson = { scenes: [], problems: [] };

export class DraftPreview implements ShownScene {
	readonly next = null;
	#draft: LessonDraft;
	#empty: Scene;
	#vocabulary: () => LessonVocabulary | null;
	#read = $derived.by(() => {
		const known = this.#vocabulary();
		return known ? readLesson([this.#draft.file], known) : NOTHING;
	});
	#at = $derived.by(() => this.#draft.scenes.findIndex(({ key }) => key === this.#draft.open));

	/** @param vocabulary null until it is loaded */
	constructor(draft: LessonDraft, dataset: Dataset, vocabulary: () => LessonVocabulary | null) {
		this.#draft = draft;
		this.#vocabulary = vocabulary;
		this.#empty = emptyScene(dataset);
	}

	/** Without an open scene: the map as it opens. */
	get scene(): Scene {
		return this.#read.scenes[this.#at] ?? this.#empty;
	}
	/** Whether there is a scene to show. */
	get isOpen(): boolean {
		return this.#read.scenes[this.#at] !== undefined;
	}
	/** Typing leaves the map where it is; another scene, day or view does not. */
	get sceneKey(): string {
		const { day, bounds, lens } = this.scene;
		return JSON.stringify([this.#draft.open, day, bounds, lens]);
	}

	/** What of a scene cannot be shown. @param at its place in the draft */
	problemsOf(at: number): readonly Problem[] {
		const { scenes, problems } = this.#read;
		const from = scenes[at]?.line ?? Infinity;
		const to = scenes[at + 1]?.line ?? Infinity;
		return problems.filter(({ line = 0 }) => from <= line && line < to);
	}
	/** The scene at a place in the draft, as it can be shown; null before it is known. */
	sceneAt(at: number): Scene | null {
		return this.#read.scenes[at] ?? null;
	}
}

function emptyScene(dataset: Dataset): Scene {
	const [west, south, east, north] = dataset.theatre.views[0]?.bounds ?? [-180, -60, 180, 75];
	return {
		slug: '',
		formerSlugs: [],
		file: '',
		line: 1,
		headline: '',
		day: dataset.period.opens,
		bounds: [west, south, east, north],
		layers: layerIds(dataset),
		lens: DEFAULT_LENS,
		eventIds: [],
		distance: null,
		activity: null,
		picture: null,
		map: null,
		print: false,
		guide: false,
		path: false,
		body: [],
		notes: [],
		question: null
	};
}
