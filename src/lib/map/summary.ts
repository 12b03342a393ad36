import type { ControlProperties, DayFigures, Measured } from '../domain/control/types.ts';
import { formatDay } from '../domain/time/day.ts';
import { storyFeatures } from './storyFeatures.ts';
import type { MapModel } from '../domain/view/mapModel.ts';

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
	const held = (model.control && figures?.kurskHeldKm2) ?? null;
	const front = (model.control && figures?.frontLengthKm) ?? null;
	const inShort = [
		held && `Ukraine holds about ${number(held.value)} square kilometres in ${KURSK}`,
		front && `the front in Ukraine is about ${number(front.value)} kilometres long`,
		(figures?.refused.kurskHeld ?? figures?.refused.front) &&
			'some figures are not given, since too little is reported',
		events
	];
	const inFull = [
		held &&
			`By the reports up to ${day}, Ukraine holds about ${measured(held)} square kilometres in ${KURSK}.`,
		front && `Russia holds ${russianArea(model)}.`,
		front &&
			`The front in Ukraine is about ${measured(front)} kilometres long${resolution(front)}.`,
		figures?.refused.kurskHeld && `The area held in ${KURSK}: ${figures.refused.kurskHeld}`,
		figures?.refused.front && `The length of the front in Ukraine: ${figures.refused.front}`,
		isAnyUnknown(model) && 'Ground that no report speaks for is drawn as unknown.',
		model.control && figures && contestedSentence(model),
		`On ${day} the map marks ${events}.`
	];
	return {
		name: `Map of ${day}: ${inShort.filter(Boolean).join('; ')}.`,
		paragraph: inFull.filter(Boolean).join(' ')
	};
}

function isAnyUnknown({ unknownArea }: MapModel): boolean {
	return unknownArea !== null && unknownArea.coordinates.length > 0;
}

const KURSK = "Russia's Kursk region";

function resolution({ resolutionKm }: Measured): string {
	return resolutionKm === undefined ? '' : ` at ${resolutionKm} km resolution`;
}

/** "861 (740 to 1,110)". */
function measured({ value, low, high }: Measured): string {
	return `${number(value)} (${number(low)} to ${number(high)})`;
}

function russianArea({ control }: MapModel): string {
	const inUkraine = (control?.features ?? []).filter(
		({ properties }) => properties.sector === 'ukraine'
	);
	const km2 = (of: (area: ControlProperties) => boolean) =>
		inUkraine.reduce((sum, { properties }) => sum + (of(properties) ? properties.area_km2 : 0), 0);
	const surely = km2(({ controller }) => controller === 'russia');
	const held = surely + km2(({ line_side }) => line_side === 'russia');
	if (held === 0) return 'no part of Ukraine that the map shows';
	const [value, low, high] = [held, surely, held + km2(({ line_side }) => line_side === 'ukraine')]
		.map((size) => Math.round(size / 100) * 100)
		.map(number);
	return `about ${value ?? ''} (${low ?? ''} to ${high ?? ''}) square kilometres of Ukraine, Crimea included`;
}

function contestedSentence(model: MapModel): string {
	const names = storyFeatures(model)
		.features.filter(({ properties }) => properties.controller === 'contested')
		.sort((a, b) => importance(a.properties.id) - importance(b.properties.id))
		.map(({ properties }) => String(properties.name_en));
	const unique = [...new Set(names)];
	if (unique.length === 0) return '';
	const told = unique.slice(0, NAMED);
	const more = unique.length - told.length;
	const list = more > 0 ? [...told, `${more} more ${more === 1 ? 'place' : 'places'}`] : told;
	const last = list.pop() ?? '';
	const subject = list.length === 0 ? last : `${list.join(', ')} and ${last}`;
	return `${subject} ${unique.length === 1 ? 'is' : 'are'} contested or unclear.`;
}

/** Events of the day itself, and those known to the month only. */
function eventCount({ events: { features } }: MapModel): string {
	const ofMonth = features.filter(
		({ properties }) => properties.event_date_precision === 'month'
	).length;
	const ofDay = countOf(features.length - ofMonth, 'event');
	return ofMonth === 0 ? ofDay : `${ofDay}, and ${number(ofMonth)} dated to the month only`;
}

const MAIN_TOWNS = ['sudzha', 'toretsk', 'pokrovsk'];

function importance(id: unknown): number {
	const at = MAIN_TOWNS.indexOf(String(id));
	return at < 0 ? MAIN_TOWNS.length : at;
}

function countOf(count: number, noun: string): string {
	if (count === 0) return `no ${noun}s`;
	return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

function number(value: number): string {
	return FORMAT.format(value);
}
