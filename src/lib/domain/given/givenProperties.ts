/** What a feature of a given resource says of itself: each property checked, a sentence a problem. */
import type { Position } from 'geojson';
import type { PartyId } from '../dataset/party.ts';
import type { Bounds } from '../dataset/theatre.ts';
import type { Source } from '../model/source.ts';
import { parseDay, type Day } from '../time/day.ts';
import type { GivenFeature } from './givenFeature.ts';

/** What the properties are held against. */
export interface GivenContext {
	parties: readonly PartyId[];
	/** Of the table of sources, as far as they could be read. */
	sources: readonly Partial<Pick<Source, 'assertedBy' | 'publish'>>[];
	/** The file of that table. */
	sourcesFile: string;
	/** The named views of the map. */
	views: readonly Bounds[];
}

type Said = Pick<GivenFeature, 'parties' | 'startDate' | 'endDate' | 'names' | 'note' | 'source'>;
type Properties = Readonly<Record<string, unknown>>;
type Say = (property: string, message: string, hint: string) => void;

const PROPERTIES = ['party', 'parties', 'start_date', 'end_date', 'source', 'note'];
const NAME = /^name_([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*)$/;

/** Null where something is wrong, which was said then. */
export function readProperties(
	properties: Properties,
	isArea: boolean,
	context: GivenContext,
	sayIt: Say
): Said | null {
	const problems: Parameters<Say>[] = [];
	const say: Say = (...problem) => {
		problems.push(problem);
		sayIt(...problem);
	};
	for (const [name, value] of Object.entries(properties)) {
		if (!PROPERTIES.includes(name) && !NAME.test(name))
			say(
				name,
				`"${name}" is no property of given areas and lines.`,
				`Remove it, or use one of: ${PROPERTIES.join(', ')}, name_<language>.`
			);
		else if (name !== 'parties' && !isAbsent(value) && typeof value !== 'string')
			say(name, `"${name}" is not text.`, 'Put it in quotation marks.');
	}
	const parties = partiesOf(properties, isArea, context, say);
	const startDate = dayOf(properties, 'start_date', say);
	const endDate = dayOf(properties, 'end_date', say);
	if (isAbsent(properties.start_date))
		say('start_date', 'It has no start_date.', 'Give the first day on which it stands.');
	if (startDate !== null && endDate !== null && endDate <= startDate)
		say(
			'end_date',
			`It ends on ${endDate}, and begins on ${startDate}.`,
			'Give the first day on which it no longer stands, or leave end_date out.'
		);
	const source = sourceOf(properties, context, say);
	if (problems.length > 0 || startDate === null) return null;
	return {
		parties,
		startDate,
		endDate,
		names: namesOf(properties),
		note: textOf(properties.note),
		source
	};
}

/** Whether any of it lies in what a view of the map shows; a box around it is looked at. */
export function isInSight(positions: readonly Position[], views: readonly Bounds[]): boolean {
	const lons = positions.map(([lon = NaN]) => lon);
	const lats = positions.map(([, lat = NaN]) => lat);
	const ends = (values: readonly number[]) =>
		[
			values.reduce((least, each) => Math.min(least, each), Infinity),
			values.reduce((most, each) => Math.max(most, each), -Infinity)
		] as const;
	const [west, east] = ends(lons);
	const [south, north] = ends(lats);
	return views.some(([left, bottom, right, top]) => {
		// A view that crosses the date line is wide: only how far north it reaches is looked at.
		const isBeside = left > right || (west <= right && east >= left);
		return isBeside && south <= top && north >= bottom;
	});
}

function partiesOf(
	{ party, parties }: Properties,
	isArea: boolean,
	context: GivenContext,
	say: Say
): PartyId[] {
	const named: unknown[] = Array.isArray(parties) ? parties : [];
	if (!isAbsent(parties) && (!Array.isArray(parties) || isArea || named.length !== 2))
		say(
			'parties',
			'"parties" names the two parties that a line lies between.',
			'Write ["one", "other"] of a line; of an area write "party".'
		);
	if (!isAbsent(party) && !isAbsent(parties))
		say('party', 'It has both "party" and "parties".', 'Leave one of them out.');
	const all = isAbsent(party) ? named : [party];
	for (const id of all.filter((each) => !context.parties.some((known) => known === each)))
		say(
			isAbsent(party) ? 'parties' : 'party',
			`"${String(id)}" is no party of this dataset.`,
			`Use one of: ${context.parties.join(', ')}; or leave it out where it is nobody's.`
		);
	return all.filter((id): id is PartyId => typeof id === 'string');
}

function dayOf(properties: Properties, name: string, say: Say): Day | null {
	const text = textOf(properties[name]);
	if (text === '') return null;
	const day = parseDay(text);
	if (day === null) say(name, `"${text}" is no day.`, 'Write it as YYYY-MM-DD.');
	return day;
}

function sourceOf(properties: Properties, { sources, sourcesFile }: GivenContext, say: Say) {
	const name = textOf(properties.source);
	const source = sources.find(({ assertedBy }) => assertedBy === name);
	if (name === '')
		say('source', 'It has no source.', `Say who drew it, as ${sourcesFile} spells the name.`);
	else if (!source)
		say(
			'source',
			`"${name}" is not in ${sourcesFile}.`,
			`Correct the spelling, or add its row to ${sourcesFile}.`
		);
	else if (source.publish === 'no')
		say(
			'source',
			`What is read from "${name}" may not be published again, by ${sourcesFile}.`,
			'Leave it out, or ask the source and correct its row.'
		);
	return name;
}

function namesOf(properties: Properties): Record<string, string> {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([property, value]) => {
			const language = NAME.exec(property)?.[1];
			const name = textOf(value);
			return language === undefined || name === '' ? [] : [[language, name]];
		})
	);
}

/** Empty where it is none: it was said that it is not. */
function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}
