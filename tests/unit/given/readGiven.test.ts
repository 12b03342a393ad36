import { describe, expect, it } from 'vitest';
import type { GivenContext } from '../../../src/lib/domain/given/givenProperties.ts';
import { readGiven } from '../../../src/lib/domain/given/readGiven.ts';
import { formatProblem } from '../../../src/lib/domain/model/problem.ts';

const context: GivenContext = {
	parties: ['one', 'other'],
	sources: [
		{ assertedBy: 'The mission', publish: 'ask' },
		{ assertedBy: 'A closed map', publish: 'no' }
	],
	sourcesFile: 'tables/sources.csv',
	views: [[29, 49, 33, 52]]
};
const SQUARE = [
	[30, 50],
	[31, 50],
	[31, 51],
	[30, 50]
];
const area = { type: 'Polygon', coordinates: [SQUARE] };
const line = { type: 'LineString', coordinates: SQUARE.slice(0, 2) };
const GOOD = { start_date: '2024-11-26', source: 'The mission' };

function read(properties: unknown, geometry: unknown = area) {
	const feature = { type: 'Feature', properties, geometry };
	const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
	return readGiven('areas/a.geojson', text, 'zones', context);
}
function problemsOf(...given: Parameters<typeof read>): string[] {
	const answer = read(...given);
	return answer.ok ? [] : answer.problems.map(formatProblem);
}

describe('a file of areas and lines that others drew', () => {
	it('is read with all it says, and open where it has no end', () => {
		const said = { ...GOOD, party: 'one', name_en: 'A zone', name_uk: 'Зона', note: 'Rough.' };
		expect(read(said)).toEqual({
			ok: true,
			value: [
				{
					id: 'zones-1',
					resource: 'zones',
					parties: ['one'],
					startDate: '2024-11-26',
					endDate: null,
					names: { en: 'A zone', uk: 'Зона' },
					note: 'Rough.',
					source: 'The mission',
					geometry: area
				}
			]
		});
	});

	it('is read with a byte order mark, and told where it is no JSON or no UTF-8', () => {
		const feature = { type: 'Feature', properties: GOOD, geometry: area };
		const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] }, null, 1);
		const of = (changed: string) => {
			const answer = readGiven('areas/a.geojson', changed, 'zones', context);
			return answer.ok ? answer.value.length : answer.problems.map(formatProblem);
		};
		expect(of(`\uFEFF${text}`)).toBe(1);
		expect(of(text.replace(',', ''))).toEqual([
			expect.stringMatching(/^areas\/a\.geojson:3: It is not JSON: Expected ','/)
		]);
		expect(of(text.replace('The mission', 'The miss\uFFFDon'))).toEqual([
			'areas/a.geojson:8: The file holds bytes that are not UTF-8 text. Save the file as UTF-8.'
		]);
	});

	it('may be a line between two parties, or nobody’s', () => {
		expect(read({ ...GOOD, parties: ['one', 'other'] }, line)).toMatchObject({
			value: [{ parties: ['one', 'other'], geometry: line }]
		});
		expect(read({ ...GOOD, party: null, end_date: '' }, line)).toMatchObject({
			value: [{ parties: [], endDate: null }]
		});
	});

	it('loses heights', () => {
		const high = { type: 'LineString', coordinates: SQUARE.map((point) => [...point, 120]) };
		expect(read(GOOD, high)).toMatchObject({ value: [{ geometry: { coordinates: SQUARE } }] });
	});

	it.each([
		[
			{ ...GOOD, party: 'third' },
			'party: Feature 1: "third" is no party of this dataset. Use one of: one, other;'
		],
		[{ ...GOOD, parties: ['one', 'other'] }, 'parties: Feature 1: "parties" names the two parties'],
		[{ source: 'The mission' }, 'start_date: Feature 1: It has no start_date.'],
		[
			{ ...GOOD, start_date: '2024-02-30' },
			'start_date: Feature 1: "2024-02-30" is no day. Write it as YYYY-MM-DD.'
		],
		[
			{ ...GOOD, end_date: '2024-11-26' },
			'end_date: Feature 1: It ends on 2024-11-26, and begins on 2024-11-26.'
		],
		[{ start_date: '2024-11-26' }, 'source: Feature 1: It has no source.'],
		[
			{ ...GOOD, source: 'Somebody' },
			'source: Feature 1: "Somebody" is not in tables/sources.csv.'
		],
		[
			{ ...GOOD, source: 'A closed map' },
			'source: Feature 1: What is read from "A closed map" may not be published again'
		],
		[
			{ ...GOOD, enddate: '2024-12-01' },
			'enddate: Feature 1: "enddate" is no property of given areas and lines. Remove it,'
		],
		[{ ...GOOD, note: 3 }, 'note: Feature 1: "note" is not text.']
	])('says what is wrong with %j', (properties, problem) => {
		expect(problemsOf(properties)).toEqual([expect.stringContaining(`areas/a.geojson:${problem}`)]);
	});

	it('names both of "party" and "parties", and a line that three parties share', () => {
		expect(problemsOf({ ...GOOD, party: 'one', parties: ['one', 'other'] }, line)).toEqual([
			expect.stringContaining('It has both "party" and "parties".')
		]);
		expect(problemsOf({ ...GOOD, parties: ['one', 'other', 'one'] }, line)).toEqual([
			expect.stringContaining('"parties" names the two parties')
		]);
	});

	it.each([
		['a point', { type: 'Point', coordinates: [30, 50] }, 'Invalid type'],
		['nothing', null, 'Invalid type'],
		[
			'an open ring',
			{ type: 'Polygon', coordinates: [[...SQUARE.slice(0, 3), [30, 51]]] },
			'a ring does not end where it begins'
		],
		[
			'latitudes beyond the pole',
			{
				type: 'LineString',
				coordinates: [
					[30, 50],
					[30, 95]
				]
			},
			'out of range'
		],
		[
			'no number',
			{
				type: 'LineString',
				coordinates: [
					[30, 50],
					[30, null]
				]
			},
			'Invalid type'
		],
		[
			'latitude before longitude',
			{
				type: 'LineString',
				coordinates: [
					[50, 30],
					[51, 30]
				]
			},
			'It lies outside every view of the map. Write longitude before latitude'
		]
	])('refuses %s', (_, geometry, problem) => {
		const [first, ...more] = problemsOf(GOOD, geometry);
		expect(first).toMatch(/^areas\/a\.geojson:geometry: Feature 1: /);
		expect(first).toContain(problem);
		expect(more).toEqual([]);
	});

	it('tells every problem of every feature', () => {
		expect(problemsOf({ party: 'third', start_date: 'soon' }, null)).toHaveLength(4);
	});

	it('refuses what is no collection of features', () => {
		for (const text of ['null', '[]', '{"type":"Feature"}', '{"type":"FeatureCollection"}'])
			expect(readGiven('areas/a.geojson', text, 'zones', context)).toMatchObject({
				ok: false,
				problems: [
					{ message: expect.stringContaining('not a GeoJSON FeatureCollection') as string }
				]
			});
	});

	it('refuses more than a page can draw', () => {
		const many = (features: number, points: number) => {
			const coordinates = Array.from({ length: points }, () => [30, 50]);
			const feature = {
				type: 'Feature',
				properties: GOOD,
				geometry: { type: 'LineString', coordinates }
			};
			const text = JSON.stringify({
				type: 'FeatureCollection',
				features: Array(features).fill(feature)
			});
			const answer = readGiven('areas/a.geojson', text, 'zones', context);
			return answer.ok ? [] : answer.problems.map(({ message }) => message);
		};
		expect(many(500, 100)).toEqual([]);
		expect(many(501, 2)).toEqual([
			'It has 501 features with 1002 points in all; the most are 500 and 50000.'
		]);
		expect(many(1, 50_001)).toHaveLength(1);
		const long = `${' '.repeat(4_000_000)}{}`;
		expect(readGiven('areas/a.geojson', long, 'zones', context)).toMatchObject({
			problems: [{ message: 'The file has 4000002 characters, more than 4000000.' }]
		});
	});
});
