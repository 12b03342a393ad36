/** What a stage draws of its atlas: the model of the day, and its name for who does not see it. */
import { formatDay } from '$lib/domain/time/day.ts';
import { DEFAULT_DAY } from '$lib/domain/time/period.ts';
import { eventsOnDay } from '$lib/map/model.ts';
import { LAYERS, STORY_LAYERS, type LayerCollection, type MapModel } from '$lib/map/types.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import { strings } from './strings.ts';

const NOTHING: LayerCollection = { type: 'FeatureCollection', features: [] };

export class StagePicture {
	#atlas: Atlas;

	readonly #events = $derived.by(() => {
		const all = this.#atlas.files.layers.events ?? NOTHING;
		const ofDay = eventsOnDay(all, this.#atlas.day);
		const { eventId } = this.#atlas;
		if (ofDay.features.some(({ id }) => id === eventId)) return ofDay;
		// The selected event where it is of another time: drawn all the same.
		const visitors = all.features.filter(({ id }) => id === eventId);
		return visitors.length === 0 ? ofDay : { ...ofDay, features: [...ofDay.features, ...visitors] };
	});
	readonly #storyLayers = $derived.by(() =>
		Object.fromEntries(
			STORY_LAYERS.flatMap((id) => {
				const layer = this.#atlas.files.layers[id];
				return layer ? [[id, layer]] : [];
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
		places: this.#atlas.files.layers.places ?? NOTHING,
		selectedEventId: this.#atlas.eventId,
		highlight: null
	}));

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	get model(): MapModel {
		return this.#model;
	}

	/** The accessible name of the map. */
	get title(): string {
		const { day, picture } = this.#atlas;
		return `Map of who is reported to hold what on ${formatDay(day)}. ${strings.daySentence(picture.statuses)}`;
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
		const { day, picture, dayProblem } = this.#atlas;
		return picture.day === day || dayProblem !== null;
	}
}
