/** Events and places as their GeoJSON files hold them, back in the domain's words. */
import { language } from '$lib/words/language.ts';
import type { Geometry } from 'geojson';
import * as v from 'valibot';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { localLanguage } from '../domain/dataset/localLanguage.ts';
import { EVENT_BASES, EVENT_KINDS, type StoryEvent } from '../domain/model/event.ts';
import type { LayerCollection } from '../domain/view/mapModel.ts';

const text = v.fallback(v.string(), '');
const names = v.fallback(v.array(v.string()), []);
const flag = v.fallback(v.boolean(), false);

const eventProperties = v.pipe(
	v.object({
		id: v.string(),
		kind: v.picklist(EVENT_KINDS),
		title: v.string(),
		summary: text,
		event_date: v.string(),
		start_date: v.string(),
		end_date: v.string(),
		event_date_precision: v.picklist(['day', 'month']),
		reported_date: text,
		place_id: text,
		actors: names,
		acting_parties: names,
		asserted_by: text,
		saying_parties: names,
		basis: v.picklist(EVENT_BASES),
		in_report: flag,
		source_publisher: text,
		source_title: text,
		source_url: text,
		corroborating_url: text,
		may_link: flag
	}),
	v.transform((row): Omit<StoryEvent, 'lon' | 'lat'> => ({
		id: row.id,
		kind: row.kind,
		title: row.title,
		summary: row.summary,
		eventDate: row.event_date,
		startDate: row.start_date,
		endDate: row.end_date,
		eventDatePrecision: row.event_date_precision,
		reportedDate: row.reported_date,
		placeId: row.place_id,
		actors: row.actors,
		actingParties: row.acting_parties,
		assertedBy: row.asserted_by,
		sayingParties: row.saying_parties,
		basis: row.basis,
		inReport: row.in_report,
		sourcePublisher: row.source_publisher,
		sourceTitle: row.source_title,
		sourceUrl: row.source_url,
		corroboratingUrl: row.corroborating_url,
		mayLink: row.may_link
	}))
);

/** Events by id. One that lacks what a card needs is left out. */
export function decodeEvents(layer: LayerCollection | undefined): ReadonlyMap<string, StoryEvent> {
	const events = new Map<string, StoryEvent>();
	for (const { properties, geometry } of layer?.features ?? []) {
		const read = v.safeParse(eventProperties, properties);
		if (!read.success) continue;
		events.set(read.output.id, { ...read.output, ...pointOf(geometry) });
	}
	return events;
}

/** What has no known position is listed with a geometry of null, which RFC 7946 allows. */
function pointOf(geometry: Geometry | null): { lon: number | null; lat: number | null } {
	const [lon = null, lat = null] = geometry?.type === 'Point' ? geometry.coordinates : [];
	return { lon, lat };
}

/** A place as a card names it. */
export interface PlaceName {
	/** In the language of the page, else in English. */
	name: string;
	/** As it is spelt where it lies; null where that is the same, or not known. */
	local: { name: string; lang: string } | null;
}

const placeProperties = v.looseObject({ id: v.string(), name_en: v.string(), country: text });

/** Places by id. */
export function decodePlaces(
	layer: LayerCollection | undefined,
	dataset: Pick<Dataset, 'localLanguages'>
): ReadonlyMap<string, PlaceName> {
	const places = new Map<string, PlaceName>();
	for (const { properties } of layer?.features ?? []) {
		const read = v.safeParse(placeProperties, properties);
		if (read.success) places.set(read.output.id, localName(read.output, dataset));
	}
	return places;
}

function localName(
	row: v.InferOutput<typeof placeProperties>,
	dataset: Pick<Dataset, 'localLanguages'>
): PlaceName {
	const shown = row[`name_${language()}`];
	const own = typeof shown === 'string' && shown !== '' ? shown : row.name_en;
	const lang = localLanguage(dataset, row.country);
	const name = lang === null ? '' : row[`name_${lang}`];
	const isOwn = typeof name === 'string' && name !== '' && name !== own;
	return { name: own, local: isOwn && lang !== null ? { name, lang } : null };
}
