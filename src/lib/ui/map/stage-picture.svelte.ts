/** What a stage draws of its atlas: the model of the day, and its words for who does not see it. */
import type { Feature } from 'geojson';
import type { Comparison } from '$lib/domain/control/compareDays.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import { layerIds, storyLayerIds } from '$lib/domain/dataset/layerIds.ts';
import type { Day } from '$lib/domain/time/day.ts';
import { chosenEvents, leavesOutEvents } from '$lib/domain/view/chosenEvents.ts';
import type { MapModel } from '$lib/domain/view/mapModel.ts';
import { buildMapModel, type MapInputs } from '$lib/map/model.ts';
import { summariseMap, type MapSummary } from '$lib/map/summary.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import type { DayPicture } from '$lib/state/day-picture.ts';
import { drawnFeatures } from '$lib/map/drawnFeatures.ts';

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

	readonly #allEvents = $derived.by(() =>
		chosenEvents(drawnFeatures(this.#atlas.files.layers.events), this.#atlas.choices)
	);
	readonly #places = $derived.by(() => drawnFeatures(this.#atlas.files.layers.places));
	readonly #storyLayers = $derived.by(() =>
		Object.fromEntries(
			storyLayerIds(this.#atlas.dataset).flatMap((id) => {
				const layer = this.#atlas.files.layers[id];
				return layer ? [[id, drawnFeatures(layer)]] : [];
			})
		)
	);
	readonly #inputs = $derived.by((): Omit<MapInputs, 'day' | 'computed'> => ({
		dataset: this.#atlas.dataset,
		theme: this.#atlas.theme.theme,
		events: this.#allEvents,
		onlyEventIds: null,
		namedPlaces: [],
		selectedEventId: this.#atlas.eventId,
		storyLayers: this.#storyLayers,
		visibleLayers: this.#atlas.visibleLayers,
		places: this.#places,
		highlight: this.#extras.highlight,
		changed: this.#extras.changed
	}));
	/**
	 * The areas of the day before stay until the wanted one is computed, and go where it cannot be.
	 */
	readonly #drawn = $derived.by(() => {
		const { hasAreas, isCurrent, dayProblem, picture } = this.#atlas;
		return hasAreas && (isCurrent || dayProblem === null) ? picture : null;
	});
	readonly #model = $derived.by(() => this.modelOf(this.#atlas.day, this.#drawn));
	readonly #summary = $derived.by(() =>
		summariseMap(this.#model, this.#atlas.current?.figures ?? null)
	);

	/** What was drawn last stays while a day is computed: an empty map would say something. */
	#shown: { model: MapModel; title: string } | null = null;
	readonly #still = $derived.by(() => {
		if (this.isComputed) this.#shown = { model: this.#model, title: this.#summary.name };
		return this.#shown;
	});

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

	/** The map that a still picture shows, and its name: of the wanted day once that is computed. */
	get still(): { model: MapModel; title: string } | null {
		return this.#still;
	}

	/** The picture that the areas on the map are of where that is not the wanted one. */
	get earlier(): DayPicture | null {
		return this.#atlas.isCurrent ? null : this.#drawn;
	}

	/** The same map of another day. */
	modelOf(day: Day, computed: DayPicture | null): MapModel {
		return buildMapModel({ ...this.#inputs, day, computed });
	}

	/** Whether the page shows anything else than the picture its HTML came with. */
	get differs(): boolean {
		const { dataset, day, eventId, camera, visibleLayers, lens, choices } = this.#atlas;
		return (
			day !== dataset.period.opens ||
			eventId !== null ||
			camera !== null ||
			visibleLayers.size !== layerIds(dataset).length ||
			!isSameLens(lens, DEFAULT_LENS) ||
			leavesOutEvents(choices) ||
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
