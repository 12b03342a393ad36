import { clauseList } from '$lib/words/lists.ts';
import { locale } from '../words/language.ts';
import { say } from '../words/say.ts';
import type { DayFigures } from '../domain/control/types.ts';
import { isOfGiven } from '../domain/dataset/measureSpec.ts';
import { CONTESTED } from '../domain/dataset/party.ts';
import { formatDay } from '../domain/time/day.ts';
import { givenSources } from './givenSources.ts';
import {
	capital,
	inBrief,
	inRange,
	number,
	refusalSubject,
	toldMeasures
} from './measureSentence.ts';
import { storyFeatures } from './storyFeatures.ts';
import type { LayerCollection, MapModel } from '../domain/view/mapModel.ts';

/** The map of a day in words, for those who do not see it. */
export interface MapSummary {
	/** Accessible name of a map: what it shows and of when. One line. */
	name: string;
	/** The same picture as a paragraph, its numbers with their range. */
	paragraph: string;
}

/** Names told as contested; more are counted. */
const NAMED = 4;

/**
 * Says what the map of a day shows, from the same model and figures that are drawn.
 * @param figures of the model's day; null while its areas are still those of another
 */
export function summariseMap(model: MapModel, figures: DayFigures | null): MapSummary {
	const day = formatDay(model.day);
	const events = eventCount(model);
	const told = figures ? toldMeasures(model.dataset, figures) : [];
	const drawn = model.control ? told : [];
	const refused = told.filter(({ spec, why }) => spec.isHeadline && why !== null);
	const isTooLittle = refused.some(({ spec }) => !isOfGiven(spec));
	const inShort = [
		...drawn.map(({ spec, measured }) => spec.isHeadline && measured && inBrief(spec, measured)),
		isTooLittle && say.map.someNotGiven(),
		events
	];
	const inFull = [
		...drawn.map(({ spec, measured }, at) => {
			if (!measured) return '';
			const sentence = inRange(spec, measured);
			const isFirst = at === 0 && spec.isHeadline;
			return isFirst
				? say.map.byReports({ day, sentence })
				: say.map.sentence({ sentence: capital(sentence) });
		}),
		...refused.map(({ spec, why }) =>
			say.map.refused({ subject: refusalSubject(spec), why: why ?? '' })
		),
		isAnyUnknown(model) && say.map.unknownDrawn(),
		model.control && figures && contestedSentence(model),
		givenSentence(model),
		say.map.marks({ day, events })
	];
	return {
		name: say.map.name({ day, parts: clauseList(inShort.flatMap((part) => part || [])) }),
		paragraph: inFull.filter(Boolean).join(' ')
	};
}

function givenSentence(model: MapModel): string {
	const sources = givenSources(model);
	return sources.length === 0 ? '' : say.map.given({ sources: list(sources) });
}

function isAnyUnknown({ unknownArea }: MapModel): boolean {
	return unknownArea !== null && unknownArea.coordinates.length > 0;
}

function contestedSentence(model: MapModel): string {
	const { told: main } = model.dataset.theatre;
	const importance = ({ properties: { id } }: LayerCollection['features'][number]) => {
		const at = main.indexOf(String(id));
		return at < 0 ? main.length : at;
	};
	const names = storyFeatures(model)
		.features.filter(({ properties }) => properties.controller === CONTESTED)
		.sort((a, b) => importance(a) - importance(b))
		.map(({ properties }) => String(properties.name));
	const unique = [...new Set(names)];
	if (unique.length === 0) return '';
	const named = unique.slice(0, NAMED);
	const more = unique.length - named.length;
	const told = more > 0 ? [...named, say.map.morePlaces({ n: more })] : named;
	return say.map.contested({ n: unique.length, places: list(told) });
}

/** Events of the day itself, and those known to the month only. */
function eventCount({ events: { features } }: MapModel): string {
	const ofMonth = features.filter(
		({ properties }) => properties.event_date_precision === 'month'
	).length;
	const n = features.length - ofMonth;
	const events = say.map.events({ n, count: number(n) });
	return ofMonth === 0 ? events : say.map.eventsOfMonth({ events, n: number(ofMonth) });
}

function list(names: readonly string[]): string {
	return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}
