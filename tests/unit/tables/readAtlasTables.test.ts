import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import type { Countries } from '../../../src/lib/domain/ground/territory.ts';
import type { Problem } from '../../../src/lib/domain/model/problem.ts';
import {
	TABLE_FILES,
	type TableName,
	type TableTexts
} from '../../../src/lib/domain/tables/atlasTables.ts';
import {
	readAtlasTables,
	type TablesRead
} from '../../../src/lib/domain/tables/readAtlasTables.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { GOOD_TEXTS, textsWith } from './fixture.ts';

/** Two boxes that meet at 51.15 degrees north and end at 40 degrees east. */
const COUNTRIES: Countries = {
	type: 'FeatureCollection',
	features: (
		[
			['UKR', 44, 51.15],
			['RUS', 51.15, 60]
		] as const
	).map(([iso_a3, south, north]) => ({
		type: 'Feature',
		properties: { iso_a3 },
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[20, south],
					[40, south],
					[40, north],
					[20, north],
					[20, south]
				]
			]
		}
	}))
};

function read(texts: TableTexts, countries?: Countries, dataset: Dataset = kursk2025): TablesRead {
	return readAtlasTables(texts, { dataset, countries, folder: 'data/' });
}

function problemsOf(texts: Partial<Record<TableName, string>>): Problem[] {
	const result = read(texts, COUNTRIES);
	return result.ok ? [] : result.problems;
}

/** File, line and column of a problem, in short. */
const whereOf = ({ file, line, column }: Problem) => [file, line, column];

/** Columns that a table may be without: other names, and what has a value otherwise. */
const isLeavable = (column: string) => /^name_(?!en$)/.test(column) || LEAVABLE.includes(column);
const LEAVABLE = [
	...['coord_confidence', 'note', 'inferred'],
	...['in_report', 'corroborating_url']
];

describe('readAtlasTables', () => {
	it('reads the good files', () => {
		const result = read(GOOD_TEXTS, COUNTRIES);
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		expect(result.value.settlements[0]).toMatchObject({
			id: 'sudzha',
			lon: 35.271,
			sector: 'kursk'
		});
		expect(result.value.reports[0]?.assertedBy).toEqual(['ISW', 'DeepStateMAP']);
		expect(result.value.unplaced).toMatchObject([
			{ place: 'Daryino', region: 'Kursk region', assertedBy: ['ISW'] }
		]);
		expect(result.value.events[1]).toMatchObject({
			startDate: '2025-03-01',
			endDate: '2025-04-01',
			lon: null,
			mayLink: false
		});
		expect(result.value.places[2]).toMatchObject({ lon: null, lat: null });
		expect(result.value.route[1]).toMatchObject({ flow: 'stopped', endDate: '2025-03-12' });
		expect(result.value.story.says.jeddah).toEqual(['Something of jeddah.']);
	});

	const CASES: [string, TableName, string, string, Partial<Problem>, string][] = [
		[
			'a date that does not exist',
			'reports',
			'sudzha,2025-03-12',
			'sudzha,2025-02-30',
			{ line: 2, column: 'event_date' },
			'ISO 8601 day'
		],
		[
			'a date not written as ISO',
			'events',
			'2025-03-12,day,2025-03-12,sudzha',
			'12.03.2025,day,2025-03-12,sudzha',
			{ line: 2, column: 'event_date' },
			'EDTF month'
		],
		[
			'a month in a column of days',
			'reports',
			'sudzha,2025-03-12',
			'sudzha,2025-03',
			{ line: 2, column: 'event_date' },
			'ISO 8601 day'
		],
		[
			'a month said to be a day',
			'events',
			'2025-03,month',
			'2025-03,day',
			{ line: 3, column: 'event_date_precision' },
			'is a month'
		],
		[
			'a report before the event',
			'reports',
			'day,2025-03-13',
			'day,2025-03-11',
			{ line: 3, column: 'reported_date' },
			'before it happened'
		],
		[
			'a longitude out of range',
			'settlements',
			'35.271',
			'235.271',
			{ line: 2, column: 'lon' },
			'out of range'
		],
		[
			'a latitude out of range',
			'places',
			'51.191',
			'151.191',
			{ line: 2, column: 'lat' },
			'out of range'
		],
		[
			'a coordinate that is no number',
			'settlements',
			'35.271',
			'35,271'.replace(',', '°'),
			{ line: 2, column: 'lon' },
			'not a number'
		],
		[
			'an infinite coordinate',
			'settlements',
			'35.271',
			'Infinity',
			{ line: 2, column: 'lon' },
			'not a number'
		],
		['an empty coordinate', 'settlements', '35.271', '', { line: 2, column: 'lon' }, 'empty'],
		[
			'a swapped settlement',
			'settlements',
			'35.271,51.191',
			'51.191,35.271',
			{ line: 2, column: 'lon' },
			'swapped'
		],
		[
			'a swapped place',
			'places',
			'39.18624,21.49012',
			'21.49012,39.18624',
			{ line: 3, column: 'lon' },
			'swapped'
		],
		[
			'a swapped event',
			'events',
			'35.271,51.191',
			'51.191,35.271',
			{ line: 2, column: 'lon' },
			'swapped'
		],
		[
			'an event far from its place',
			'events',
			'35.271',
			'37.271',
			{ line: 2, column: 'lon' },
			'far from its place'
		],
		[
			'a point outside its country',
			'places',
			'39.18624',
			'59.18624',
			{ line: 3, column: 'lon' },
			'far outside SA'
		],
		[
			'half a point',
			'places',
			'Nowhere,,,,,,,',
			'Nowhere,,,,,35.1,,',
			{ line: 4, column: 'lat' },
			'Only one of lon and lat'
		],
		[
			'a settlement in the wrong country',
			'settlements',
			'51.12262',
			'51.2',
			{ line: 3, column: 'country' },
			'lies in RU'
		],
		[
			'a settlement in neither country',
			'settlements',
			'35.0385,51.12262',
			'40.3,51.12262',
			{ line: 3, column: 'country' },
			'does not lie in UA'
		],
		[
			'a place in the wrong country',
			'places',
			'35.271,51.191',
			'35.271,49.191',
			{ line: 2, column: 'country' },
			'does not lie in RU'
		],
		[
			'a repeated id',
			'settlements',
			'yunakivka,Yunakivka',
			'sudzha,Yunakivka',
			{ line: 3, column: 'id' },
			'already used on line 2'
		],
		[
			'an id that is none',
			'claims',
			'later,',
			'Later On,',
			{ line: 3, column: 'id' },
			'not an identifier'
		],
		[
			'an unknown settlement',
			'reports',
			'yunakivka,',
			'unakivka,',
			{ line: 3, column: 'settlement_id' },
			'not in data/tables/settlements.csv'
		],
		[
			'an unknown place of an event',
			'events',
			',nowhere,',
			',somewhere,',
			{ line: 3, column: 'place_id' },
			'not in data/tables/places.csv'
		],
		[
			'an unknown place of a leg',
			'route',
			'leg,jeddah',
			'leg,mecca',
			{ line: 2, column: 'from_place_id' },
			'not in data/tables/places.csv'
		],
		[
			'someone who is no known source',
			'reports',
			'ISW; DeepStateMAP',
			'ISW; DeepState',
			{ line: 2, column: 'asserted_by' },
			'"DeepState" is not in data/tables/sources.csv'
		],
		[
			'an empty name among sources',
			'reports',
			'ISW; DeepStateMAP',
			'ISW;; DeepStateMAP',
			{ line: 2, column: 'asserted_by' },
			'empty part'
		],
		[
			'a report without a source',
			'reports',
			'https://example.org/2',
			'',
			{ line: 3, column: 'source_url' },
			'no source'
		],
		[
			'an event without a source',
			'events',
			'https://example.org/3',
			'',
			{ line: 2, column: 'source_url' },
			'no source'
		],
		[
			'a leg without a source',
			'route',
			'https://example.org/6',
			'',
			{ line: 2, column: 'source_url' },
			'no source'
		],
		[
			'a claim without a source',
			'claims',
			'https://example.org/4',
			'',
			{ line: 2, column: 'source_url' },
			'no source'
		],
		['a link to nowhere', 'events', ',,,no', ',,,yes', { line: 3, column: 'link' }, 'no address'],
		[
			'an address that runs code',
			'reports',
			'https://example.org/2',
			'javascript:alert(1)',
			{ line: 3, column: 'source_url' },
			'not a web address'
		],
		[
			'an address of a file',
			'events',
			'https://example.org/3',
			'file:///etc/passwd',
			{ line: 2, column: 'source_url' },
			'not a web address'
		],
		[
			'an unknown controller',
			'reports',
			'contested',
			'disputed',
			{ line: 2, column: 'controller' },
			'not a known controller'
		],
		[
			'an unknown sector',
			'settlements',
			'RU,kursk',
			'RU,kurks',
			{ line: 2, column: 'sector' },
			'not a known sector'
		],
		[
			'an event after the period',
			'events',
			'2025-03-12,day,2025-03-12',
			'2052-03-12,day,2052-03-12',
			{ line: 2, column: 'event_date' },
			'The event is of 2052-03-12'
		],
		[
			'an event of the year before the one it was reported in',
			'events',
			'2025-03-12,day,2025-03-12',
			'2024-03-12,day,2025-03-12',
			{ line: 2, column: 'event_date' },
			'the map covers 2024-08-06'
		],
		[
			'a claim outside the period',
			'claims',
			'1250,km,The front,2025-09-26,A general,no,LIGA.net,https://example.org/5,no',
			'1250,km,The front,2025-09-26,A general,no,LIGA.net,https://example.org/5,yes',
			{ line: 3, column: 'as_of_date' },
			'2025-09-26'
		],
		[
			'a month before the period',
			'claims',
			'The salient,2025-03-12',
			'The salient,2024-07',
			{ line: 2, column: 'as_of_date' },
			'2024-07'
		],
		[
			'a front counted in a way that does not exist',
			'claimChecks',
			'retaken-share,about,,,,,',
			'front-length,about,,,,roads,',
			{ line: 2, column: 'count' },
			'"roads" does not say what counts as front'
		],
		[
			'a front that does not say what counts',
			'claimChecks',
			'retaken-share,',
			'front-length,',
			{ line: 2, column: 'count' },
			'needs count'
		],
		[
			'a measure of another kind',
			'claimChecks',
			'claim_id,measure,relation,since,from_place_id,to_place_id,count,meaning\nshare,retaken-share,',
			'claim_id,measure,measure_id,relation,since,from_place_id,to_place_id,count,meaning\nshare,retaken-share,front-length-km,',
			{ line: 2, column: 'measure_id' },
			'retaken-share needs area'
		],
		[
			'a measure that is not declared',
			'claimChecks',
			'claim_id,measure,relation,since,from_place_id,to_place_id,count,meaning\nshare,retaken-share,',
			'claim_id,measure,measure_id,relation,since,from_place_id,to_place_id,count,meaning\nshare,value,moon-km2,',
			{ line: 2, column: 'measure_id' },
			'not a known measure_id'
		],
		[
			'a value of no measure',
			'claimChecks',
			'retaken-share,',
			'value,',
			{ line: 2, column: 'measure_id' },
			'needs measure_id'
		],
		[
			'an area that counts front',
			'claimChecks',
			'about,,,,,Of',
			'about,,,,land,Of',
			{ line: 2, column: 'count' },
			'counts no front'
		],
		[
			'a claim in a unit that the map does not measure in',
			'claims',
			'area_share,86,per cent',
			'area_share,86,square miles',
			{ line: 2, column: 'unit' },
			'The unit is "square miles", and it is held against retaken-share, whose unit is "per cent".'
		],
		[
			'a claim of another quantity than it is held against',
			'claims',
			'area_share,86,per cent',
			'count,86,per cent',
			{ line: 2, column: 'quantity' },
			'whose quantity is "area_share"'
		],
		[
			'a window that begins after the claim',
			'claimChecks',
			'retaken-share,about,,,,,',
			'retaken-share,about,2025-03-13,,,,',
			{ line: 2, column: 'since' },
			'The window begins on 2025-03-13, and the claim is of 2025-03-12.'
		],
		['a negative claim', 'claims', ',86,', ',-86,', { line: 2, column: 'value' }, 'out of range'],
		[
			'an interval that ends before it begins',
			'route',
			'2025-03-04,2025-03-12',
			'2025-03-04,2025-03-04',
			{ line: 3, column: 'end_date' },
			'not after'
		],
		[
			'a flow without a date',
			'route',
			'stopped,2025-03-04,2025-03-12',
			'stopped,,',
			{ line: 3, column: 'start_date' },
			'Only one of'
		],
		[
			'an inference of one side',
			'sources',
			'Salient,none',
			'Salient,russia',
			{ line: 4, column: 'side' },
			'its side is russia'
		],
		[
			'a source of no side that is no inference',
			'sources',
			'ISW,independent',
			'ISW,none',
			{ line: 3, column: 'side' },
			'not marked as inferred'
		],
		[
			'a monitored inference',
			'sources',
			'inference,no',
			'inference,yes',
			{ line: 4, column: 'monitored' },
			'cannot be monitored'
		],
		[
			'terms that are none',
			'sources',
			'yes,no,ask',
			'yes,no,maybe',
			{ line: 2, column: 'publish' },
			'not a known publish'
		],
		[
			'an inferred row that others assert too',
			'reports',
			'ukraine,ISW',
			'ukraine,ISW; Salient',
			{ line: 3, column: 'asserted_by' },
			'asserted by others too'
		],
		[
			'an inferred row that is more than assessed',
			'reports',
			'ukraine,ISW,assessed',
			'ukraine,Salient,confirmed',
			{ line: 3, column: 'basis' },
			'its basis is confirmed'
		],
		[
			'a link to a copy of a map',
			'reports',
			'https://example.org/1',
			'https://raw.githubusercontent.com/someone/maps/1.geojson',
			{ line: 2, column: 'link' },
			'code host'
		],
		[
			'a report of an unplaced village before the event',
			'unplaced',
			'2024-08-08',
			'2024-08-06',
			{ line: 2, column: 'reported_date' },
			'before it happened'
		],
		[
			'an unplaced village that nobody known reports',
			'unplaced',
			'ukraine,ISW',
			'ukraine,Somebody',
			{ line: 2, column: 'asserted_by' },
			'"Somebody" is not in data/tables/sources.csv'
		],
		[
			'an unplaced village without a name',
			'unplaced',
			'Daryino',
			'',
			{ line: 2, column: 'place' },
			'empty'
		],
		[
			'an unplaced village without a source',
			'unplaced',
			'https://example.org/8',
			'',
			{ line: 2, column: 'source_url' },
			'no source'
		],
		[
			'an unplaced village linked to a copy of a map',
			'unplaced',
			'https://example.org/8',
			'https://github.com/someone/maps',
			{ line: 2, column: 'link' },
			'code host'
		],
		['a missing title', 'events', ',Footage,', ',,', { line: 2, column: 'title' }, 'empty'],
		[
			'a row with too few cells',
			'sources',
			'ISW,independent,analysis or press,no,no,yes,facts cited',
			'ISW,independent',
			{ line: 3 },
			'2 cells'
		]
	];
	it.each(CASES)('refuses %s', (_, name, from, to, where, message) => {
		const problems = problemsOf(textsWith(name, from, to));
		const here = problems.filter(
			({ file, line }) => file === `data/${TABLE_FILES[name]}` && line === where.line
		);
		expect(here).toMatchObject([where]);
		expect(here[0]?.message).toContain(message);
		expect(here[0]?.hint).not.toBe('');
	});

	it('says to swap lon and lat back', () => {
		const [problem] = problemsOf(textsWith('settlements', '35.271,51.191', '51.191,35.271'));
		expect(problem?.hint).toBe('Write lon 35.271 and lat 51.191.');
	});

	describe.each((Object.keys(TABLE_FILES) as TableName[]).filter((name) => name !== 'story'))(
		'says once what keeps %s from being read',
		(name) => {
			const file = `data/${TABLE_FILES[name]}`;
			const [header = '', ...rows] = GOOD_TEXTS[name].split('\n');

			it.each([
				['semicolons', ';', false],
				['semicolons', ';', true],
				['tabs', '\t', false],
				['vertical bars', '|', false]
			])('%s, %j, quoted: %s', (words, separator, isQuoted) => {
				const quote = (line: string) => `"${line.replaceAll(separator, `"${separator}"`)}"`;
				const other = [header, ...rows]
					.map((line) => line.replaceAll(',', separator))
					.map((line) => (isQuoted && line !== '' ? quote(line) : line));
				for (const text of [
					other.join('\n'),
					`\uFEFF${other.join('\r\n')}`,
					`\n${other.join('\n')}`
				]) {
					const problems = problemsOf({ ...GOOD_TEXTS, [name]: text });
					expect(problems.map(({ file, message }) => [file, message])).toEqual([
						[file, `The cells are separated by ${words}; this table has commas.`]
					]);
				}
			});

			it('semicolons between columns of other names', () => {
				const text = 'Datum;Ort;Breite;Länge\n06.08.2024;Biryukovka;51,268;35,494\n';
				expect(problemsOf({ ...GOOD_TEXTS, [name]: text })).toMatchObject([
					{ file, line: 1, message: expect.stringContaining('semicolons') as string }
				]);
			});

			it('no header', () => {
				const problems = problemsOf({ ...GOOD_TEXTS, [name]: rows.join('\n') });
				expect(problems).toMatchObject([
					{ file, line: 1, message: 'None of the columns of this table stands in the first line.' }
				]);
				const needed = header.split(',').filter((column) => !isLeavable(column));
				expect(problems[0]?.hint).toContain(needed.join(','));
			});
		}
	);

	it('says of a text in another encoding only that, where it can say no more', () => {
		const utf16 = Buffer.from(`\uFEFF${GOOD_TEXTS.sources}`, 'utf16le').toString('utf8');
		const [problem, ...more] = problemsOf({ ...GOOD_TEXTS, sources: utf16 });
		expect(problem?.hint).toBe('Save the file as UTF-8.');
		expect(more).toEqual([]);
	});

	it('passes over the empty rows that a spreadsheet leaves', () => {
		const spaced = Object.fromEntries(
			Object.entries(GOOD_TEXTS).map(([name, text]) => [
				name,
				name === 'story' ? text : `${text.replaceAll('\n', '\n,,,,,,\n')},,,\n\n`
			])
		);
		expect(read(spaced)).toMatchObject({ ok: true });
	});

	it('notes who asserts what without a row of the sources, and what no day shows', () => {
		expect(read(GOOD_TEXTS).notes.map(({ file, message }) => [file, message])).toEqual([
			[
				'data/tables/events.csv',
				'data/tables/sources.csv has no row for state media (line 2), the report (line 3).'
			],
			['data/tables/claims.csv', 'data/tables/sources.csv has no row for A general (line 2).']
		]);
		const early = textsWith('events', '2025-03-12,day,2025-03-12', '2015-02-18,day,2015-02-18');
		const result = read(early);
		expect(result.ok).toBe(true);
		expect(result.notes[0]).toMatchObject({ file: 'data/tables/events.csv', column: 'event_date' });
		expect(result.notes[0]?.message).toContain('2015-02-18 (line 2)');
		const recalled = early.events.replace(',2015-02-18,sudzha', ',2025-03-12,sudzha');
		expect(read({ ...early, events: recalled }).ok).toBe(false);
		const precedent = recalled.replace(',advance,', ',precedent,');
		expect(read({ ...early, events: precedent }).ok).toBe(true);
	});

	it('names missing and unknown columns', () => {
		const problems = problemsOf(
			textsWith('sources', 'asserted_by,side,kind', 'asserted_by,side,sort')
		);
		expect(problems.map(whereOf)).toEqual([
			['data/tables/sources.csv', 1, 'kind'],
			['data/tables/sources.csv', 1, 'sort']
		]);
	});

	it('names a column that stands twice', () => {
		const twice = {
			...GOOD_TEXTS,
			sources: 'asserted_by,side,kind,kind\nISW,independent,press,press\n'
		};
		expect(problemsOf(twice).map(whereOf)).toContainEqual(['data/tables/sources.csv', 1, 'kind']);
	});

	it('reads columns in any order', () => {
		const sources = GOOD_TEXTS.sources
			.split('\n')
			.map((line) => line.split(',').reverse().join(','))
			.join('\n');
		expect(problemsOf({ ...GOOD_TEXTS, sources })).toEqual([]);
	});

	it('refuses an exact copy of a report, and keeps two that differ', () => {
		const row = GOOD_TEXTS.reports.split('\n')[2] ?? '';
		const copied = { ...GOOD_TEXTS, reports: `${GOOD_TEXTS.reports}${row}\n` };
		expect(problemsOf(copied)).toMatchObject([
			{ line: 4, message: 'The row is an exact copy of line 3.' }
		]);
		const other = row.replace('https://example.org/2', 'https://example.org/9');
		expect(problemsOf({ ...GOOD_TEXTS, reports: `${GOOD_TEXTS.reports}${other}\n` })).toEqual([]);
	});

	it('gives the line of the file, past a note of two lines', () => {
		const twoLines = {
			...GOOD_TEXTS,
			reports: GOOD_TEXTS.reports.replace('A note.', '"A note\nof two lines."')
		};
		const bad = {
			...twoLines,
			reports: twoLines.reports.replace('2025-03-13,ukraine', '2025-03-13,nobody')
		};
		expect(problemsOf(bad).map(whereOf)).toEqual([['data/tables/reports.csv', 4, 'controller']]);
	});

	it('lists every problem of every file, several of a row too', () => {
		const texts = {
			...textsWith('settlements', '35.271,51.191', '51.191,35.271'),
			reports: GOOD_TEXTS.reports.replace('2025-03-12,contested', '2025-13-12,contest'),
			events: GOOD_TEXTS.events.replace(',advance,Footage', ',retreat,'),
			story: GOOD_TEXTS.story.replace('## jeddah', '## riyadh')
		};
		expect(problemsOf(texts).map(whereOf)).toEqual([
			['data/tables/settlements.csv', 2, 'lon'],
			['data/tables/reports.csv', 2, 'reported_date'],
			['data/tables/reports.csv', 2, 'controller'],
			['data/tables/events.csv', 2, 'kind'],
			['data/tables/events.csv', 2, 'title'],
			['data/story.md', expect.any(Number), undefined],
			['data/story.md', undefined, undefined]
		]);
	});

	it('names a missing file once, and does not blame the rows that refer to it', () => {
		const texts: Partial<Record<TableName, string>> = { ...GOOD_TEXTS };
		delete texts.places;
		expect(problemsOf(texts).map(whereOf)).toEqual([
			['data/tables/places.csv', undefined, undefined]
		]);
	});

	it.each([
		['held', '', 'area_km2', 'km2'],
		['depth', '', 'length_km', 'km'],
		['settlements-held', '', 'count', 'settlements'],
		['value', 'kursk-area-km2', 'area_km2', 'km2'],
		['value', 'front-length-km', 'length_km', 'km']
	])('holds a claim against %s %s as %s in %s alone', (measure, id, quantity, unit) => {
		const of = (said: string, checkable = 'partly') =>
			problemsOf({
				...textsWith(
					'claims',
					`area_share,86,per cent,The salient,2025-03-12,A general,yes,TASS,https://example.org/4,partly`,
					`${said},The salient,2025-03-12,A general,yes,TASS,https://example.org/4,${checkable}`
				),
				claimChecks: `claim_id,measure,measure_id,relation,since,from_place_id,to_place_id,count,meaning\nshare,${measure},${id},about,,,,,A meaning.\n`
			}).map(whereOf);
		expect(of(`${quantity},86,${unit}`)).toEqual([]);
		expect(of('duration_days,86,weeks')).toEqual([
			['data/tables/claims.csv', 2, 'quantity'],
			['data/tables/claims.csv', 2, 'unit']
		]);
		// What the map does not test may be said in anything.
		expect(of('duration_days,86,weeks', 'no')).toEqual([]);
	});

	it('names an empty file once', () => {
		expect(problemsOf({ ...GOOD_TEXTS, sources: '' }).map(whereOf)).toEqual([
			['data/tables/sources.csv', 1, undefined]
		]);
	});

	it.each(['header only', 'missing and not listed'])(
		'blames reports and legs that refer to a table that is %s',
		(how) => {
			const [settlements, places] = [GOOD_TEXTS.settlements, GOOD_TEXTS.places].map(
				(text) => `${text.split('\n')[0] ?? ''}\n`
			);
			const texts = {
				events: GOOD_TEXTS.events,
				reports: GOOD_TEXTS.reports,
				route: GOOD_TEXTS.route,
				...(how === 'header only' && { settlements, places })
			};
			const result = read(texts, COUNTRIES, { ...kursk2025, files: [] });
			expect(result.ok ? [] : result.problems.map(whereOf)).toEqual([
				['data/tables/reports.csv', 2, 'settlement_id'],
				['data/tables/reports.csv', 3, 'settlement_id'],
				// An event has a point of its own: without a table of places, it needs none.
				...(how === 'header only'
					? [2, 3].map((line) => ['data/tables/events.csv', line, 'place_id'])
					: []),
				...[2, 3].flatMap((line) =>
					['from_place_id', 'to_place_id'].map((column) => ['data/tables/route.csv', line, column])
				)
			]);
		}
	);

	it('reads files with byte order marks and Windows line endings', () => {
		const windows = Object.fromEntries(
			Object.entries(GOOD_TEXTS).map(([name, text]) => [
				name,
				`\uFEFF${text.replaceAll('\n', '\r\n')}`
			])
		);
		expect(read(windows)).toEqual(read(GOOD_TEXTS));
	});

	it('reads a holder at length, as a state and the parties to it', () => {
		const long = (rows: string) =>
			read({
				...GOOD_TEXTS,
				reports: GOOD_TEXTS.reports
					.replace(',controller,', ',state,parties,')
					.replace(/(\d),(contested|ukraine),(?=ISW)/g, '$1,@,')
					.replace('@', rows.split('|')[0] ?? '')
					.replace('@', rows.split('|')[1] ?? '')
			});
		const holders = (rows: string) => {
			const result = long(rows);
			if (!result.ok) throw new Error(JSON.stringify(result.problems));
			return result.value.reports.map(({ controller }) => controller);
		};
		expect(holders('holds,ukraine|holds,russia')).toEqual(['ukraine', 'russia']);
		expect(holders('holds,ukraine;russia|besieged,russia')).toEqual(['contested', 'contested']);
		expect(holders('unclear,|contested,ukraine; russia')).toEqual(['contested', 'contested']);
		const faults = (rows: string) => {
			const result = long(rows);
			return result.ok ? [] : result.problems.map(({ line, column }) => [line, column]);
		};
		expect(faults('lost,ukraine|holds,')).toEqual([
			[2, 'state'],
			[3, 'parties']
		]);
		expect(faults('holds,wagner|,ukraine')).toEqual([
			[2, 'parties'],
			[3, 'controller']
		]);
	});

	it('needs the parties where it has the state, and takes one way of telling a row alone', () => {
		const withState = textsWith('reports', ',controller,', ',state,');
		expect(problemsOf(withState).map(whereOf)).toEqual([['data/tables/reports.csv', 1, 'parties']]);
		const both = GOOD_TEXTS.reports
			.replace(',link', ',link,state,parties')
			.replace(',yes', ',yes,holds,russia')
			.replace(',,no', ',,no,,');
		expect(problemsOf({ ...GOOD_TEXTS, reports: both }).map(whereOf)).toEqual([
			['data/tables/reports.csv', 2, 'state']
		]);
	});

	it('reads names in whatever languages there are, and leaves out what is empty', () => {
		const result = read(textsWith('settlements', 'name_uk,name_ru,', 'name_ka,name_zh-Hant,'));
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		expect(result.value.settlements.map(({ names }) => names)).toEqual([
			{ ka: 'Суджа', 'zh-Hant': 'Суджа' },
			{ ka: 'Юнаківка' }
		]);
		expect(problemsOf(textsWith('settlements', 'name_uk', 'name_'))[0]).toMatchObject({
			line: 1,
			column: 'name_'
		});
	});

	it('takes tables that the package does not list as empty, and always wants the events', () => {
		const only = { ...kursk2025, files: [] };
		const result = read({ events: GOOD_TEXTS.events }, undefined, only);
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		expect(result.value).toMatchObject({ settlements: [], claims: [], sources: [] });
		const unsourced: Partial<Record<TableName, string>> = { ...GOOD_TEXTS };
		delete unsourced.sources;
		const told = read(unsourced, undefined, only);
		expect(told.ok && told.value.sources.map(({ assertedBy, side }) => [assertedBy, side])).toEqual(
			[
				['DeepStateMAP', 'unstated'],
				['ISW', 'unstated']
			]
		);
		expect(result.value.story).toMatchObject({ title: kursk2025.title, says: {} });
		expect(read({}, undefined, only)).toMatchObject({
			ok: false,
			problems: [{ file: 'data/tables/events.csv' }]
		});
	});

	it('holds back what is younger than the rules let out', () => {
		const rules = { ...kursk2025.rules, delayDays: 5 };
		const period = { ...kursk2025.period, last: '2025-03-11', opens: '2025-03-11' };
		const result = read(GOOD_TEXTS, undefined, { ...kursk2025, rules, period });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		const { reports, events, claims, claimChecks, route, unplaced } = result.value;
		expect([reports, events, claims, claimChecks]).toEqual([[], [], [], []]);
		expect(unplaced).toHaveLength(1);
		expect(route.map(({ id, endDate }) => [id, endDate])).toEqual([
			['leg', null],
			['stop', '2025-03-12']
		]);
	});

	it('leaves the country unchecked without outlines', () => {
		expect(read(textsWith('settlements', '51.12262', '51.2')).ok).toBe(true);
	});

	it('answers with values or problems whatever the texts are', () => {
		const names = Object.keys(TABLE_FILES) as TableName[];
		const anyText = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(...Object.values(GOOD_TEXTS))
		);
		const texts = fc.record(Object.fromEntries(names.map((name) => [name, anyText])), {
			requiredKeys: []
		});
		fc.assert(
			fc.property(texts, (some) => {
				const result = read(some, COUNTRIES);
				expect(result.ok || result.problems.length > 0).toBe(true);
			})
		);
	});

	it('survives any one cell being anything', () => {
		const names = ['settlements', 'reports', 'events', 'claims', 'places', 'route'] as const;
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.nat(), fc.string(), (name, at, junk) => {
				const cells = GOOD_TEXTS[name].split(',');
				cells[at % cells.length] = junk;
				const result = read({ ...GOOD_TEXTS, [name]: cells.join(',') });
				expect(result.ok || result.problems.every(({ hint }) => hint !== '')).toBe(true);
			})
		);
	});
});
