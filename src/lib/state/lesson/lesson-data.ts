/** What a lesson needs besides the map: the figures of every day, and the claims. */
import type { Geometry } from 'geojson';
import { decodeClaims } from '../../domain/claims/claimsFile.ts';
import type { Dataset } from '../../domain/dataset/dataset.ts';
import type { ShareBase } from '../../domain/claims/shareBases.ts';
import type { LessonFacts } from '../../domain/lesson/lookUpFigures.ts';
import { lessonFacts, lessonVocabulary } from '../../domain/lesson/lessonVocabulary.ts';
import type { LessonVocabulary } from '../../domain/lesson/scene.ts';
import { lessonBases } from '../../domain/lesson/quiz/lessonBases.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { StoryEvent } from '../../domain/model/event.ts';
import type { Checked } from '../../domain/model/problem.ts';
import type { SeriesDay } from '../../domain/series/daySeries.ts';
import { decodeSeries } from '../../domain/series/seriesFile.ts';
import type { LayerCollection } from '../../domain/view/mapModel.ts';
import { nameIn } from '../../domain/view/nameIn.ts';
import { language } from '../../words/language.ts';
import { checkLayer } from '../layer-check.ts';
import type { FetchJson } from '../layer-files.svelte.ts';
import { decodeEvents } from '../story-details.ts';

export interface LessonData {
	facts: LessonFacts;
	vocabulary: LessonVocabulary;
	/** What a share of the area may be a share of. */
	bases: ShareBase[];
	places: { id: string; name: string; lon: number; lat: number }[];
	/** By id. */
	events: ReadonlyMap<string, StoryEvent>;
	claims: readonly Claim[];
	/** The figures of every day, of all reports. */
	series: readonly SeriesDay[];
}

/** Rejects with an Error whose message can be shown. */
export async function loadLessonData(fetchJson: FetchJson, dataset: Dataset): Promise<LessonData> {
	const [seriesJson, claimsJson, eventsJson, placesJson] = await Promise.all(
		['series.json', 'claims.json', 'events.geojson', 'places.geojson'].map(fetchJson)
	);
	const series = valueOf(decodeSeries(seriesJson, 'series.json'));
	const { claims } = valueOf(decodeClaims(claimsJson, 'claims.json'));
	const places = pointsOf(checkLayer(placesJson));
	const events = decodeEvents(checkLayer(eventsJson) ?? undefined);
	const facts = lessonFacts({ dataset, series, claims, places });
	return {
		facts,
		vocabulary: lessonVocabulary({ dataset, events: [...events.values()], places, claims, series }),
		bases: lessonBases(dataset, claims, facts),
		places,
		events,
		claims,
		series
	};
}

function pointsOf(layer: LayerCollection | null) {
	return (layer?.features ?? []).flatMap(({ id, properties, ...feature }) => {
		// A place whose position is not known has no geometry, whatever the type says.
		const geometry = feature.geometry as Geometry | null;
		if (geometry?.type !== 'Point' || typeof id !== 'string') return [];
		const name = nameIn(properties, language());
		if (name === '') return [];
		const [lon, lat] = geometry.coordinates;
		return lon === undefined || lat === undefined ? [] : [{ id, name, lon, lat }];
	});
}

function valueOf<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(checked.problems[0]?.message ?? 'A file of the lesson cannot be read.');
}
