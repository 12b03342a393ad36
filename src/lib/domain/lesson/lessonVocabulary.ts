import type { Claim } from '../model/claim.ts';
import type { SeriesDay } from '../series/daySeries.ts';
import { DEFAULT_LENS } from '../control/types.ts';
import { DEFAULT_DAY, isInPeriod } from '../time/period.ts';
import { lookUpFigure, type LessonFacts } from './lookUpFigures.ts';
import type { LessonVocabulary, SceneBounds } from './scene.ts';

interface LessonSources {
	layers: readonly string[];
	views: Readonly<Record<string, SceneBounds>>;
	eventIds: readonly string[];
	/** Places by id; those without a position are left out. */
	places: readonly { id: string; lon: number | null; lat: number | null }[];
	claims: readonly Pick<Claim, 'id' | 'value'>[];
	series: readonly SeriesDay[];
}

/** What the numbers of a lesson are looked up in: the series of every day, places, claims. */
export function lessonFacts(
	sources: Pick<LessonSources, 'places' | 'claims' | 'series'>
): LessonFacts {
	const days = new Map(sources.series.map((each) => [each.day, each]));
	const claims = new Map(sources.claims.map(({ id, value }) => [id, value]));
	const positions = new Map(
		sources.places.flatMap(({ id, lon, lat }) =>
			lon === null || lat === null ? [] : [[id, { lon, lat }] as const]
		)
	);
	return {
		figures: (day, { sources: whose, known }) =>
			whose === DEFAULT_LENS.sources && known === DEFAULT_LENS.known
				? (days.get(day) ?? null)
				: null,
		position: (id) => positions.get(id) ?? null,
		claimValue: (id) => claims.get(id) ?? null
	};
}

/** Everything a lesson may name. */
export function lessonVocabulary(sources: LessonSources): LessonVocabulary {
	const facts = lessonFacts(sources);
	return {
		layers: sources.layers,
		views: sources.views,
		eventIds: new Set(sources.eventIds),
		placeIds: new Set(
			sources.places.filter(({ id }) => facts.position(id) !== null).map(({ id }) => id)
		),
		defaultDay: DEFAULT_DAY,
		isDay: isInPeriod,
		lookUp: (placeholder, scene) => lookUpFigure(facts, placeholder, scene)
	};
}
