/** What a stage draws of its atlas: the model of the day, and its words for who does not see it. */
import { DEFAULT_DAY } from '$lib/domain/time/period.ts';
import { eventsOnDay } from '$lib/map/model.ts';
import { summariseMap, type MapSummary } from '$lib/map/summary.ts';
import { STORY_LAYERS } from '$lib/domain/model/story.ts';
import { LAYERS, type MapModel } from '$lib/domain/view/mapModel.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import { drawnFeatures } from './drawn-features.ts';

export class StagePicture {
	#atlas: Atlas;

	readonly #allEvents = $derived.by(() => drawnFeatures(this.#atlas.files.layers.events));
	readonly #places = $derived.by(() => drawnFeatures(this.#atlas.files.layers.places));
	readonly #ofDay = $derived.by(() => eventsOnDay(this.#allEvents, this.#atlas.day));
	/** The selected event where it is of another time: drawn all the same. */
	readonly #visitorId = $derived.by(() =>
		this.#ofDay.features.some(({ id }) => id === this.#atlas.eventId) ? null : this.#atlas.eventId
	);
	readonly #events = $derived.by(() => {
		const visitors = this.#allEvents.features.filter(({ id }) => id === this.#visitorId);
		return visitors.length === 0
			? this.#ofDay
			: { ...this.#ofDay, features: [...this.#ofDay.features, ...visitors] };
	});
	readonly #storyLayers = $derived.by(() =>
		Object.fromEntries(
			STORY_LAYERS.flatMap((id) => {
				const layer = this.#atlas.files.layers[id];
				return layer ? [[id, drawnFeatures(layer)]] : [];
			})
		)
	);
	readonly #model = $derived.by((): MapModel => ({
		day: this.#atlas.day,
		theme: this.#atlas.theme.theme,
		storyLayers: this.#storyLayers,
		visibleLayers: this.#atlas.visibleLayers,
		control: this.#atlas.picture.control,
		frontLine: this.#atlas.picture.frontLine,
		events: this.#events,
		places: this.#places,
		selectedEventId: this.#atlas.eventId,
		highlight: null
	}));
	readonly #summary = $derived.by(() => {
		const { day, picture } = this.#atlas;
		return summariseMap(this.#model, picture.day === day ? picture.figures : null);
	});

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	get model(): MapModel {
		return this.#model;
	}

	get summary(): MapSummary {
		return this.#summary;
	}

	/** Whether the page shows anything else than the picture its HTML came with. */
	get differs(): boolean {
		const { day, eventId, camera, visibleLayers } = this.#atlas;
		return (
			day !== DEFAULT_DAY ||
			eventId !== null ||
			camera !== null ||
			visibleLayers.size !== LAYERS.length
		);
	}

	/** Whether the areas are those of the day, or will not be had. */
	get isComputed(): boolean {
		const { day, picture, hasAreas, dayProblem } = this.#atlas;
		return (hasAreas && picture.day === day) || dayProblem !== null;
	}
}
