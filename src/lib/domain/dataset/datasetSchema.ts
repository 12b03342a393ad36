/** The key `salient` of a dataset's descriptor; `/schema/dataset.json` is written from it. */
import * as v from 'valibot';
import { parseDay } from '../time/day.ts';
import { MOST_PARTIES, RESERVED_IDS } from './party.ts';
import { TILE_ADDRESS, TILE_FLAVOURS } from './tileMap.ts';

const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = v.pipe(v.string(), v.regex(IDENTIFIER, 'is not small letters, digits and hyphens'));
const text = v.pipe(v.string(), v.nonEmpty('is empty'));
/** By BCP 47 language; English is always there. */
const words = v.objectWithRest({ en: text }, text);
/** Words that may be empty. */
const sentence = v.objectWithRest({ en: v.string() }, v.string());
const day = v.pipe(
	v.string(),
	v.isoDate('is not a day, YYYY-MM-DD'),
	v.check((value) => parseDay(value) !== null, 'is a day that does not exist')
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.gtValue(0, 'is not more than 0'));
/** A hundred years: no rule needs more, and days so far off can still be counted. */
const MOST_DAYS = 36_500;
const daysFrom = (least: number) =>
	v.pipe(
		v.number(),
		v.integer('is not a whole number of days'),
		v.minValue(least, `is less than ${String(least)}`),
		v.maxValue(MOST_DAYS, `is more than ${String(MOST_DAYS)} days`)
	);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const bounds = v.pipe(
	v.tuple([lon, lat, lon, lat]),
	v.check(([, south, , north]) => south < north, 'is not west, south, east, north')
);
const alpha2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a code of two capitals'));
const alpha3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not a code of three capitals'));

const period = v.object({
	first: day,
	last: day,
	opens: v.exactOptional(day),
	step: v.optional(v.picklist(['day', 'week', 'month', 'year']), 'day')
});

const party = v.object({
	id: v.pipe(
		id,
		v.check((value) => !RESERVED_IDS.includes(value), 'is a word that the engine needs itself')
	),
	names: words,
	full_names: v.exactOptional(words),
	adjective: v.exactOptional(words),
	is_plural: v.exactOptional(v.boolean()),
	voices: v.exactOptional(v.array(text)),
	slot: v.exactOptional(v.pipe(count, v.maxValue(MOST_PARTIES - 1))),
	letter: v.exactOptional(v.pipe(v.string(), v.maxGraphemes(2))),
	bloc: v.optional(v.nullable(id), null)
});

const compartment = v.object({
	id,
	names: v.exactOptional(words),
	countries: v.pipe(v.array(alpha2), v.minLength(1)),
	outline: v.pipe(v.array(alpha3), v.minLength(1)),
	step_km: v.optional(positive, 2),
	reach_km: v.optional(v.nullable(positive), 25),
	hull_margin_km: v.optional(v.nullable(positive), null),
	normal_party: v.optional(v.nullable(id), null)
});

const theatre = v.object({
	centre: v.exactOptional(v.tuple([lon, lat])),
	compartments: v.pipe(v.array(compartment), v.minLength(1)),
	sectors: v.optional(v.array(v.object({ id, names: v.exactOptional(words) })), []),
	views: v.pipe(
		v.array(
			v.object({
				id,
				names: v.exactOptional(words),
				bounds,
				point: v.optional(v.nullable(v.tuple([lon, lat])), null)
			})
		),
		v.minLength(1)
	),
	inset: v.optional(v.nullable(id), null),
	countries: v.optional(v.record(alpha2, alpha3), {}),
	country_bounds: v.optional(v.record(alpha2, bounds), {}),
	detail: v.optional(v.nullable(bounds), null),
	border_hint: v.optional(sentence, { en: '' }),
	told: v.optional(v.array(id), []),
	prominent: v.optional(v.array(v.object({ place: id, min_zoom: count })), [])
});

const basemap = v.object({
	pmtiles: v.object({
		url: v.pipe(
			v.string(),
			v.regex(
				TILE_ADDRESS,
				'is neither an https address nor a path of this site such as tiles/relief.pmtiles'
			)
		),
		attribution: text,
		flavour: v.optional(v.picklist(TILE_FLAVOURS), 'grey')
	})
});

const rules = v.object({
	method: v.optional(v.object({ name: text, version: count }), { name: 'Salient', version: 2 }),
	claims: v.optional(v.picklist(['omit', 'count']), 'count'),
	delay_days: v.optional(daysFrom(0), 0),
	edge_reach_km: v.optional(positive, 60),
	voice_of_taken: v.optional(share, 0.7),
	band: v.optional(share, 0.8),
	sighting_days: v.optional(v.object({ day: daysFrom(1), week: daysFrom(1) }), { day: 1, week: 7 }),
	inferred_lapse_km: v.optional(positive, 12),
	refusal: v.optional(v.object({ unknown_share: share, reports: count }), {
		unknown_share: 0.5,
		reports: 20
	}),
	sliver_km2: v.optional(v.pipe(v.number(), v.minValue(0)), 1),
	front_edge_km: v.optional(v.pipe(v.number(), v.minValue(0)), 2),
	resolution_error: v.optional(
		v.object({ '0.5': share, '1': share, '2': share, '5': share, '10': share, '20': share }),
		{ '0.5': 0.187, '1': 0.187, '2': 0.138, '5': 0.06, '10': 0.036, '20': 0.004 }
	),
	reliability_day: v.exactOptional(day),
	reliability_bins: v.optional(
		v.array(share),
		[0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
	)
});

const lens = v.object({
	id,
	names: words,
	sentence,
	sides: v.optional(v.nullable(v.array(text)), null),
	without_kinds: v.optional(v.array(text), []),
	takes_claims: v.optional(v.boolean(), false),
	whose: v.optional(v.nullable(words), null)
});

const countRule = v.variant('kind', [
	v.object({
		kind: v.literal('sector'),
		id,
		names: words,
		listed: v.exactOptional(words),
		is_counted: v.boolean(),
		sector: id
	}),
	v.object({
		kind: v.literal('compartment'),
		id,
		names: words,
		listed: v.exactOptional(words),
		is_counted: v.boolean(),
		compartment: id
	}),
	v.object({
		kind: v.literal('quiet-border'),
		id,
		names: words,
		listed: v.exactOptional(words),
		is_counted: v.boolean(),
		compartment: id,
		party: id,
		along: alpha3
	})
]);

const ofMeasure = {
	id,
	words: v.object({
		name: words,
		label: words,
		sentence: words,
		chart: v.exactOptional(words),
		column: v.exactOptional(words),
		published: v.exactOptional(words),
		subject: v.exactOptional(words),
		land: v.exactOptional(words),
		nothing: v.exactOptional(words),
		refused: v.exactOptional(words)
	}),
	is_headline: v.boolean(),
	is_described: v.optional(v.boolean(), false)
};
const anyParty = v.union([id, v.literal('*')]);
const measure = v.variant('kind', [
	v.object({ kind: v.literal('area'), ...ofMeasure, party: id, in: id }),
	v.object({
		kind: v.literal('front'),
		...ofMeasure,
		in: id,
		between: v.pipe(v.array(v.tuple([anyParty, anyParty])), v.minLength(1)),
		counts: v.optional(v.array(countRule), [])
	}),
	v.object({ kind: v.literal('depth'), ...ofMeasure, party: id, in: id, from: id }),
	v.object({ kind: v.literal('count'), ...ofMeasure, party: id, in: id }),
	v.object({ kind: v.literal('share'), ...ofMeasure, of: id }),
	v.object({
		kind: v.picklist(['given-area', 'given-length']),
		...ofMeasure,
		given: id,
		party: v.exactOptional(id)
	})
]);

const layer = v.object({
	id,
	names: words,
	title: text,
	view: id,
	regions: v.exactOptional(v.array(v.object({ basemap_name: text, id, kind: text, names: words }))),
	areas_of: v.exactOptional(id),
	front_of: v.exactOptional(id),
	settlements: v.exactOptional(
		v.variant('kind', [
			v.object({ kind: v.literal('sector'), sector: id }),
			v.object({ kind: v.literal('around'), settlement: id, km: positive })
		])
	),
	road: v.exactOptional(v.object({ id, names: words, stops: v.array(id), events: v.array(id) })),
	sites: v.exactOptional(v.array(v.object({ place: id, context: v.exactOptional(v.boolean()) }))),
	has_route: v.exactOptional(v.boolean()),
	given: v.exactOptional(id)
});

const credit = v.object({
	licence: v.exactOptional(text),
	attribution: v.exactOptional(text),
	terms: v.exactOptional(text)
});
const credits = v.object({
	words: v.object({ licence: text, attribution: v.exactOptional(text), terms: text }),
	status: v.optional(credit, {}),
	points: v.optional(credit, {}),
	areas: v.optional(credit, {}),
	borders: v.optional(credit, {}),
	regions: v.optional(credit, {}),
	points_from: v.optional(v.array(v.object({ ...credit.entries, coord_source: text })), []),
	on_map: v.optional(v.array(text), []),
	on_picture: v.optional(v.string(), '')
});
const terms = v.object({ what: text, licence: text, whose: text, files: text });
const shareBase = v.union([
	v.strictObject({ id, claim: id }),
	v.strictObject({ id, area: id, share: id })
]);

const lesson = v.object({
	landmarks: v.optional(v.array(id), []),
	outline_places: v.optional(v.array(id), []),
	timeline_events: v.optional(v.array(id), [])
});

const DatasetSchema = v.object({
	languages: v.optional(v.pipe(v.array(text), v.minLength(1)), ['en']),
	local_languages: v.optional(v.record(alpha2, text), {}),
	period,
	parties: v.pipe(v.array(party), v.minLength(1)),
	theatre,
	basemap: v.exactOptional(basemap),
	rules: v.optional(rules, {}),
	lenses: v.exactOptional(v.pipe(v.array(lens), v.minLength(1))),
	measures: v.exactOptional(v.array(measure)),
	layers: v.optional(v.array(layer), []),
	related: v.optional(v.array(v.object({ map: id, title: words, events: v.array(id) })), []),
	sides: v.optional(v.record(v.string(), words), {
		independent: { en: 'Independent' },
		none: { en: 'Our inference' },
		unstated: { en: 'Not stated' }
	}),
	credits: v.exactOptional(credits),
	terms: v.optional(v.array(terms), []),
	share_bases: v.optional(v.array(shareBase), []),
	leading_claims: v.optional(v.array(id), []),
	words: v.optional(v.record(id, words), {}),
	place_order: v.optional(v.array(id), []),
	lesson: v.optional(lesson, {})
});

/** What a descriptor has to have besides, by the standard of data packages and for us. */
export const DescriptorSchema = v.looseObject({
	name: id,
	title: text,
	licenses: v.exactOptional(
		v.array(v.looseObject({ name: v.exactOptional(text), title: v.exactOptional(text) }))
	),
	contributors: v.exactOptional(v.array(v.looseObject({ title: v.exactOptional(text) }))),
	resources: v.pipe(
		v.array(v.looseObject({ name: id, path: v.union([text, v.array(text)]) })),
		v.minLength(1)
	),
	salient: DatasetSchema
});
