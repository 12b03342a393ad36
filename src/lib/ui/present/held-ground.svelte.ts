/** The ground whose size a lesson compares: the first area that the dataset measures. */
import type { AreaSpec } from '$lib/domain/dataset/measureSpec.ts';
import { heldArea } from '$lib/domain/ground/heldArea.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { say } from '$lib/words/say.ts';
import { refusalWords } from '$lib/map/refusalWords.ts';
import type { LessonMap } from '$lib/state/lesson/lesson-map.svelte.ts';
import { compartmentName, whereHeld } from '../words/dataset-words.ts';

export class HeldGround {
	#map: LessonMap;
	#area: AreaSpec | null;
	/** "in the region", as a sentence goes on. */
	readonly where: string;
	/** The region by its name. */
	#place: string;

	constructor(map: LessonMap) {
		this.#map = map;
		const { dataset } = map;
		this.#area = dataset.measures.find((spec): spec is AreaSpec => spec.kind === 'area') ?? null;
		this.where = this.#area ? whereHeld(dataset, this.#area) : '';
		this.#place = this.#area ? compartmentName(dataset, this.#area.in) : '';
	}

	/** Of the day on screen, where its size may be said. */
	readonly shape = $derived.by(() => {
		const { result } = this.#map;
		return this.#area && result && this.#measure?.measured
			? heldArea(result.control, this.#area.in, this.#area.party)
			: null;
	});

	/** Why there is none. */
	get whyNone(): string {
		const day = formatShortDay(this.#map.day);
		if (!this.#map.result) return say.lessonTools.computing({ day });
		if (this.#measure?.refused) return refusalWords(this.#measure.refused);
		if (!this.#measure?.measured) return say.lessonTools.nobody({ place: this.#place, day });
		return say.lessonTools.noneHeld({ day, where: this.where });
	}

	get #measure() {
		return this.#area && this.#map.result?.figures.measures[this.#area.id];
	}
}
