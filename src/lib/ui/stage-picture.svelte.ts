/** What a stage draws of its atlas: the model of the day, and its words for who does not see it. */
import type { Feature } from 'geojson';
import type { Comparison } from '$lib/domain/control/compareDays.ts';
import { isSameLens } from '$lib/domain/control/lens.ts';
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import { STORY_LAYERS } from '$lib/domain/model/story.ts';
import type { Day } from '$lib/domain/time/day.ts';
import { DEFAULT_DAY } from '$lib/domain/time/period.ts';
import { LAYERS, type LayerCollection, type MapModel } from '$lib/domain/view/mapModel.ts';
import { eventsOnDay } from '$lib/map/model.ts';
import { summariseMap, type MapSummary } from '$lib/map/summary.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import { statusesUnderLens } from '$lib/state/day-picture.ts';
import { drawnFeatures } from './drawn-features.ts';

/** What a page draws over the day. */
export interface StageExtras {
	/** Geometry to stand out: what a claim rests on. */
	readonly highlight: Feature | null;
	/** What changed hands since another day; null while nothing is compared. */
	readonly changed: Comparison['changed'] | null;
}

const NO_EXTRAS: StageExtras = { highlight: null, changed: null };

export class StagePicture {
	#atlas: Atlas;
	#extras: StageExtras;

	readonly #allEvents = $derived.by(() => {
		const events = drawnFeatures(this.#atlas.files.layers.events);
		if (!this.#atlas.choices.hidesClaimed) return events;
		const features = events.features.filter(({ properties }) => properties.basis !== 'claimed');
		return { ...events, features };
	});
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
	readonly #statuses = $derived.by(() => statusesUnderLens(this.#atlas.picture));
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
		highlight: this.#extras.highlight,
		statuses: this.#statuses,
		unknownArea: this.#atlas.picture.unknownArea,
		changed: this.#extras.changed
	}));
	readonly #summary = $derived.by(() =>
		summariseMap(this.#model, this.#atlas.isCurrent ? this.#atlas.picture.figures : null)
	);

	/** @param extras read anew whenever the model is */
	constructor(atlas: Atlas, extras: StageExtras = NO_EXTRAS) {
		this.#atlas = atlas;
		this.#extras = extras;
	}

	get model(): MapModel {
		return this.#model;
	}

	get summary(): MapSummary {
		return this.#summary;
	}

	eventsOn(day: Day): LayerCollection {
		return eventsOnDay(this.#allEvents, day);
	}

	/** Whether the page shows anything else than the picture its HTML came with. */
	get differs(): boolean {
		const { day, eventId, camera, visibleLayers, lens, choices } = this.#atlas;
		return (
			day !== DEFAULT_DAY ||
			eventId !== null ||
			camera !== null ||
			visibleLayers.size !== LAYERS.length ||
			!isSameLens(lens, DEFAULT_LENS) ||
			choices.hidesClaimed ||
			this.#extras.highlight !== null ||
			this.#extras.changed !== null
		);
	}

	/** Whether the areas are those of the day, or will not be had. */
	get isComputed(): boolean {
		const { hasAreas, isCurrent, dayProblem } = this.#atlas;
		return (hasAreas && isCurrent) || dayProblem !== null;
	}
}
