import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../src/lib/build/folders.ts';
import { DESCRIPTOR } from '../../src/lib/build/openDataset.ts';
import { openFacts } from '../../src/lib/build/openFacts.ts';
import type { Compartment, Theatre } from '../../src/lib/domain/dataset/theatre.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import type { Settlement } from '../../src/lib/domain/model/settlement.ts';
import { UsageError } from './usage.ts';

const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A point in the country that a new dataset begins with. */
type Spot = Pick<Settlement, 'lon' | 'lat' | 'country'>;

/**
 * Writes a folder that builds as it is: two parties, two places, a report of each, an event. It lies in
 * a country that the base map surely has, that of the default dataset, until its author moves it.
 * @returns paths of the written files under `root`
 * @throws UsageError where the id is none, or there is something already
 */
export function newDataset(root: string, id: string): string[] {
	if (!IDENTIFIER.test(id))
		throw new UsageError(`"${id}" is no id: use small letters, digits and single hyphens.`);
	const folder = dataFolder(id);
	if (existsSync(join(root, folder))) throw new UsageError(`${folder} is there already.`);
	const files = Object.entries(templateOf(id, beginning(root))).map(
		([name, text]) => [`${folder}/${name}`, text] as const
	);
	for (const [file, text] of files) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return files.map(([file]) => file);
}

interface Beginning {
	theatre: Theatre;
	compartment: Compartment;
	first: Spot;
	second: Spot;
}

/** A compartment of the default dataset, and two points in it. */
function beginning(root: string): Beginning {
	const facts = openFacts(root);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	const { dataset, tables } = facts.value;
	for (const compartment of dataset.theatre.compartments) {
		const [first, second] = tables.settlements.filter(({ country }) =>
			compartment.countries.includes(country)
		);
		if (first && second) return { theatre: dataset.theatre, compartment, first, second };
	}
	throw new Error('The default dataset has no country with two settlements to begin in.');
}

function templateOf(id: string, { theatre, compartment, first, second }: Beginning) {
	const [west, east] = [first.lon, second.lon].sort((a, b) => a - b) as [number, number];
	const [south, north] = [first.lat, second.lat].sort((a, b) => a - b) as [number, number];
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: id,
		title: 'A new map',
		description: 'Who is reported to hold which place, each report with its source.',
		version: '0.1.0',
		licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
		resources: ['settlements', 'reports', 'events', 'places', 'sources'].map((name) => ({
			name,
			path: `tables/${name}.csv`,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8'
		})),
		salient: {
			period: { first: '2024-01-01', last: '2024-01-31', opens: '2024-01-31' },
			parties: [
				{ id: 'first', names: { en: 'First party' } },
				{ id: 'second', names: { en: 'Second party' } }
			],
			theatre: {
				compartments: [
					{
						id: 'country',
						names: { en: 'The country' },
						countries: [first.country],
						outline: [theatre.countries[first.country] ?? compartment.outline[0]]
					}
				],
				views: [
					{
						id: 'overview',
						names: { en: 'The whole map' },
						bounds: [west - 1, south - 1, east + 1, north + 1]
					}
				]
			}
		}
	};
	const at = ({ lon, lat }: Spot) => `${String(lon)},${String(lat)}`;
	const source = 'An example,https://example.org/';
	return {
		[DESCRIPTOR]: `${JSON.stringify(descriptor, null, '\t')}\n`,
		'tables/settlements.csv': lines(
			'id,name_en,lon,lat,country,sector,coord_source',
			`first-place,First place,${at(first)},${first.country},country,an example`,
			`second-place,Second place,${at(second)},${first.country},country,an example`
		),
		'tables/reports.csv': lines(
			'settlement_id,event_date,event_date_precision,reported_date,controller,asserted_by,basis,source_title,source_url,note,link',
			`first-place,2024-01-01,day,2024-01-02,first,A source,assessed,${source}1,,yes`,
			`second-place,2024-01-10,day,2024-01-11,second,A source,assessed,${source}2,,yes`
		),
		'tables/events.csv': lines(
			'id,event_date,event_date_precision,reported_date,place_id,lon,lat,kind,title,summary,actors,asserted_by,basis,source_publisher,source_title,source_url,link',
			`2024-01-10-first-event,2024-01-10,day,2024-01-11,second-place,${at(second)},statement,A first event,A source says that something happened.,Second party,A source,claimed,A publisher,${source}2,yes`
		),
		'tables/places.csv': lines(
			'id,name_en,lon,lat,country,kind,role,coord_source',
			`second-place,Second place,${at(second)},${first.country},town,Where the first event was.,an example`
		),
		'tables/sources.csv': lines(
			'asserted_by,side,kind,monitored,inferred,publish,licence',
			'A source,independent,press,no,no,yes,facts cited'
		)
	};
}

function lines(...rows: readonly string[]): string {
	return `${rows.join('\n')}\n`;
}
