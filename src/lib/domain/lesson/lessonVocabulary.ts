import { layerIds } from '../dataset/layerIds.ts';
import { isInPeriod, type Dataset } from '../dataset/dataset.ts';
import type { Claim } from '../model/claim.ts';
import type { SeriesDay } from '../series/daySeries.ts';
import { DEFAULT_LENS } from '../control/types.ts';
import { lookUpFigure, type LessonFacts } from './lookUpFigures.ts';
import type { LessonVocabulary, SceneBounds } from './scene.ts';

interface LessonSources {
	dataset: Dataset;
	events: readonly { id: string }[];
	/** Places by id; those without a position are left out. */
	places: readonly { id: string; lon: number | null; lat: number | null }[];
	claims: readonly Pick<Claim, 'id' | 'value'>[];
	series: readonly SeriesDay[];
}

/** What the numbers of a lesson are looked up in: the series of every day, places, claims. */
export function lessonFacts(
	sources: Pick<LessonSources, 'dataset' | 'places' | 'claims' | 'series'>
): LessonFacts {
	const days = new Map(sources.series.map((each) => [each.day, each]));
	const claims = new Map(sources.claims.map(({ id, value }) => [id, value]));
	const positions = new Map(
		sources.places.flatMap(({ id, lon, lat }) =>
			lon === null || lat === null ? [] : [[id, { lon, lat }] as const]
		)
	);
	const { measures, period } = sources.dataset;
	return {
		headlines: measures.filter(({ isHeadline }) => isHeadline),
		firstDay: period.first,
		figures: (day, { sources: whose, known }) =>
			whose === DEFAULT_LENS.sources && known === DEFAULT_LENS.known
				? (days.get(day)?.figures ?? null)
				: null,
		position: (id) => positions.get(id) ?? null,
		claimValue: (id) => claims.get(id) ?? null
	};
}

/** Everything a lesson may name. */
export function lessonVocabulary(sources: LessonSources): LessonVocabulary {
	const facts = lessonFacts(sources);
	const { lenses, period, related, theatre } = sources.dataset;
	return {
		lenses: lenses.map(({ id }) => id),
		layers: layerIds(sources.dataset),
		views: Object.fromEntries(
			theatre.views.map(({ id, bounds: [west, south, east, north] }) => [
				id,
				[west, south, east, north] satisfies SceneBounds
			])
		),
		eventIds: new Set(sources.events.map(({ id }) => id)),
		placeIds: new Set(
			sources.places.filter(({ id }) => facts.position(id) !== null).map(({ id }) => id)
		),
		mapIds: new Set(related.map(({ map }) => map)),
		defaultDay: period.opens,
		isDay: (day) => isInPeriod(period, day),
		lookUp: (placeholder, scene) => lookUpFigure(facts, placeholder, scene)
	};
}
