import { DEFAULT_LENS, KNOWN_BY, type Lens } from '../control/types.ts';
import { parseDay, type Day } from '../time/day.ts';
import { examples, names, readEvents, split, type Complain } from './fieldParts.ts';
import { readActivity } from './readActivity.ts';
import { readPicture } from './pictures/readPicture.ts';
import type { LessonVocabulary, Scene, SceneBounds } from './scene.ts';
import type { Field } from './splitScenes.ts';

type Settings = Pick<
	Scene,
	| 'day'
	| 'bounds'
	| 'layers'
	| 'lens'
	| 'eventIds'
	| 'distance'
	| 'activity'
	| 'picture'
	| 'map'
	| 'print'
	| 'guide'
	| 'path'
	| 'formerSlugs'
>;

const KEYS = [
	...['day', 'view', 'layers', 'lens', 'events', 'distance', 'activity', 'map', 'print'],
	...['guide', 'path', 'was', 'picture', 'credit', 'alt']
];

/** What the front matter sets. Whatever makes no sense is complained of and keeps its default. */
export function readFields(
	fields: ReadonlyMap<string, Field>,
	known: LessonVocabulary,
	complain: Complain
): Settings {
	for (const [key, field] of fields) {
		if (!KEYS.includes(key))
			complain(field, `"${key}" is not a setting of a scene.`, `Use ${KEYS.join(', ')}.`);
	}
	const read = <T>(key: string, reader: (field: Field) => T, otherwise: T): T => {
		const field = fields.get(key);
		return field === undefined || field.value === '' ? otherwise : reader(field);
	};
	return {
		day: read('day', (field) => readDay(field, known, complain), known.defaultDay),
		bounds: read('view', (field) => readView(field, known, complain), firstView(known)),
		layers: read('layers', (field) => readLayers(field, known, complain), [...known.layers]),
		lens: read('lens', (field) => readLens(field, known, complain), DEFAULT_LENS),
		eventIds: read('events', (field) => readEvents(field, names(field), known, complain), []),
		distance: read('distance', (field) => readDistance(field, known, complain), null),
		activity: read('activity', (field) => readActivity(field, known, complain), null),
		picture: readPicture(fields, complain),
		map: read('map', (field) => readMap(field, known, complain), null),
		print: read('print', (field) => readYes(field, complain), false),
		guide: read('guide', (field) => readYes(field, complain), false),
		path: read('path', (field) => readYes(field, complain), false),
		formerSlugs: read('was', (field) => readFormer(field, complain), [])
	};
}

function readDay(field: Field, known: LessonVocabulary, complain: Complain): Day {
	const day = parseDay(field.value);
	if (day !== null && known.isDay(day)) return day;
	complain(
		field,
		day === null
			? `"${field.value}" is not a day; the scene shows ${known.defaultDay}.`
			: `${day} lies outside the map's period; the scene shows ${known.defaultDay}.`,
		'Write a day of the map as YYYY-MM-DD.'
	);
	return known.defaultDay;
}

function readView(field: Field, known: LessonVocabulary, complain: Complain): SceneBounds {
	const named = Object.hasOwn(known.views, field.value) ? known.views[field.value] : undefined;
	if (named) return named;
	const numbers = field.value.split(/[\s,]+/).map(Number);
	const [west, south, east, north, ...more] = numbers;
	if (
		west !== undefined &&
		south !== undefined &&
		east !== undefined &&
		north !== undefined &&
		more.length === 0 &&
		numbers.every(Number.isFinite) &&
		-180 <= west &&
		west < east &&
		east <= 180 &&
		-85 <= south &&
		south < north &&
		north <= 85
	)
		return [west, south, east, north];
	complain(
		field,
		`"${field.value}" is not a view.`,
		`Use ${Object.keys(known.views).join(', ')}, or west, south, east, north in degrees.`
	);
	return firstView(known);
}

function readLayers(field: Field, known: LessonVocabulary, complain: Complain): string[] {
	if (field.value === 'none') return [];
	const [found, unknown] = split(names(field), (name) => known.layers.includes(name));
	for (const name of unknown)
		complain(field, `There is no layer "${name}".`, `Use ${known.layers.join(', ')}, or none.`);
	return found;
}

function readLens(
	{ value, number }: Field,
	{ lenses }: LessonVocabulary,
	complain: Complain
): Lens {
	const words = value.split(/[\s,]+/).filter(Boolean);
	let lens = DEFAULT_LENS;
	for (const word of words) {
		const sources = lenses.find((name) => name === word);
		const knownBy = KNOWN_BY.find((name) => name === word);
		if (sources) lens = { ...lens, sources };
		else if (knownBy) lens = { ...lens, known: knownBy };
		else
			complain(
				{ value, number },
				`"${word}" is not a lens.`,
				`Use one of ${lenses.join(', ')}, and happened or reported.`
			);
	}
	return lens;
}

function readDistance(
	field: Field,
	known: LessonVocabulary,
	complain: Complain
): [string, string] | null {
	const [found, unknown] = split(names(field), (id) => known.placeIds.has(id));
	const [from, to, ...more] = found;
	if (from !== undefined && to !== undefined && more.length + unknown.length === 0)
		return [from, to];
	complain(
		field,
		unknown[0] === undefined
			? 'A distance needs two places.'
			: `There is no place "${unknown[0]}" with a position.`,
		`Name two ids of the places, such as ${examples(known, 2).join(', ')}.`
	);
	return null;
}

function readMap(field: Field, { mapIds }: LessonVocabulary, complain: Complain): string | null {
	if (mapIds.has(field.value)) return field.value;
	complain(
		field,
		`"${field.value}" is no map that this one leads to.`,
		mapIds.size > 0
			? `Use one of ${[...mapIds].join(', ')}.`
			: 'Name it first under "related" in datapackage.json.'
	);
	return null;
}

function readYes(field: Field, complain: Complain): boolean {
	if (field.value !== 'yes' && field.value !== 'no')
		complain(field, `"${field.value}" is neither yes nor no.`, 'Write yes or no.');
	return field.value === 'yes';
}

/** Addresses of scenes that this one has taken in. */
function readFormer(field: Field, complain: Complain): string[] {
	const [found, unusable] = split(names(field), (slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
	for (const slug of unusable)
		complain(field, `"${slug}" was no address of a scene.`, 'Write it as it stood: the-squeeze.');
	return found;
}

function firstView({ views }: LessonVocabulary): SceneBounds {
	return Object.values(views)[0] ?? [-180, -60, 180, 75];
}
