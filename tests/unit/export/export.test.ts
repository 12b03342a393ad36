import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { layerCsv, wkt } from '../../../src/lib/domain/export/layerCsv.ts';
import { DaysCollector, duringDays } from '../../../src/lib/domain/export/takeAway.ts';
import { layerFeature, layerFile } from '../../../src/lib/domain/layers/layerFile.ts';
import type { ControlAreas, DayResult } from '../../../src/lib/domain/control/types.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

function day(date: string, east: number): DayResult {
	const control: ControlAreas = {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				id: 'kursk-ukraine',
				properties: {
					kind: 'control',
					id: 'control-kursk-ukraine',
					controller: 'ukraine',
					sector: 'kursk',
					area_km2: 1,
					start_date: date,
					end_date: '9999-01-01'
				},
				geometry: {
					type: 'MultiPolygon',
					coordinates: [
						[
							[
								[35, 51],
								[east, 51],
								[35, 52],
								[35, 51]
							]
						]
					]
				}
			}
		]
	};
	return {
		day: date,
		lens: { sources: 'independent', known: 'happened' },
		unknownShare: { ukraine: 0.25, kursk: east - 36 },
		figures: {
			measures: {
				'kursk-area-km2': {
					measured: null,
					refused: east > 36 ? { why: 'nothing-given' } : null,
					ladder: [],
					contestedKm2: null
				}
			},
			sectorFrontLengthKm: {},
			droppedKm: 0
		},
		unknownSectors: [],
		unknownArea: { type: 'MultiPolygon', coordinates: [] },
		coverage: {},
		frontContours: {},
		statuses: [],
		control,
		frontLine: { type: 'FeatureCollection' as const, features: [] },
		method: 'Salient version 2',
		inputsHash: 'abc'
	};
}

describe('days taken away together', () => {
	const collector = new DaysCollector('control', kursk2025.credits);
	collector.add(day('2024-09-01', 36));
	collector.add(day('2024-09-02', 36));
	collector.add(day('2024-09-03', 37));
	const layer = collector.finish();

	it('make one feature of what did not change, half-open', () => {
		expect(
			layer.features.map(({ id, properties: { start_date, end_date } }) => [
				id,
				start_date,
				end_date
			])
		).toEqual([
			['2024-09-01-kursk-ukraine', '2024-09-01', '2024-09-03'],
			['2024-09-03-kursk-ukraine', '2024-09-03', '2024-09-04']
		]);
	});

	it('carry licence and attribution', () => {
		expect(layer.metadata.licence).toBe('ODbL 1.0');
		expect(layer.metadata.attribution).toContain('OpenStreetMap');
		expect(layer.metadata.terms.join(' ')).toMatch(
			/DeepStateMAP and Creamy Caprice .* no licence .* OpenStreetMap contributors, ODbL/
		);
	});

	it('say under which lens, what is unknown on each day, and which figures are refused', () => {
		expect(layer.metadata).toMatchObject({
			lens: { sources: 'independent', known: 'happened' },
			unknown_share: {
				'2024-09-01': { ukraine: 0.25, kursk: 0 },
				'2024-09-02': { ukraine: 0.25, kursk: 0 },
				'2024-09-03': { ukraine: 0.25, kursk: 1 }
			}
		});
		expect(layer.metadata.refused).toEqual({
			'2024-09-03': {
				'kursk-area-km2': 'No figure: nothing of it is given for this day.'
			}
		});
	});

	it('can be cut to the days that matter', () => {
		const cut = duringDays(layer, '2024-09-03', '2024-09-03');
		expect(cut.features.map(({ id }) => id)).toEqual(['2024-09-03-kursk-ukraine']);
	});

	it('are a table too, shapes as WKT, the licence in every row', () => {
		const [head, ...rows] = layerCsv(layer).trimEnd().split('\r\n');
		expect(head).toBe(
			'\uFEFFid,kind,controller,sector,area_km2,start_date,end_date,licence,attribution,terms,wkt'
		);
		expect(rows).toHaveLength(2);
		for (const row of rows) {
			expect(row).toContain('ODbL 1.0');
			expect(row).toContain('we grant no licence');
			expect(row).toContain('"MULTIPOLYGON (((35 51, ');
		}
	});
});

describe('a table for a spreadsheet', () => {
	const table = (...properties: Record<string, unknown>[]) =>
		layerCsv(
			layerFile(
				{
					id: 'events',
					title: 'Events',
					licence: 'CC BY 4.0',
					attribution: '© somebody',
					terms: ['Somebody is asked.']
				},
				properties.map((each, at) => layerFeature(String(at), null, { kind: 'a', ...each }))
			)
		);
	const read = (text: string) =>
		Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
			header: true,
			skipEmptyLines: true
		}).data;

	it('says that it is UTF-8', () => {
		expect([...Buffer.from(table({})).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://a.example","b")'])(
		'keeps %j as text',
		(said) => {
			expect(read(table({ said }))[0]?.said).toBe(`'${said}`);
			expect(read(table({ said: [said, 'b'] }))[0]?.said).toBe(`'${said}; b`);
		}
	);

	it('keeps numbers as numbers, and text that only holds a sign as it is', () => {
		const [row] = read(table({ lon: -35.2, zero: 0, is: false, none: null, said: 'a=b, -c' }));
		expect(row).toMatchObject({ lon: '-35.2', zero: '0', is: 'false', none: '', said: 'a=b, -c' });
	});

	it('writes a month as one, of which no day can be made', () => {
		const [row] = read(table({ event_date: '2025-03', start_date: '2025-03-01' }));
		expect(row).toMatchObject({ event_date: '2025-03-XX', start_date: '2025-03-01' });
	});

	it('has no cell that is longer than a cell can be, and says what it leaves out', () => {
		const long = Array.from({ length: 4000 }, (_, at) => [35 + at / 1e5, 51]);
		const line = (coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });
		const csv = layerCsv(
			layerFile(
				{ id: 'front', title: 'Front', licence: 'ODbL 1.0', attribution: 'them', terms: ['Ours.'] },
				[
					layerFeature('long', line(long), { kind: 'front' }),
					layerFeature('short', line(long.slice(0, 2)), { kind: 'front' })
				]
			)
		);
		expect(read(csv)).toEqual([
			expect.objectContaining({
				id: 'long',
				wkt: '',
				wkt_left_out: expect.stringContaining('see the GeoJSON') as string
			}),
			expect.objectContaining({
				id: 'short',
				wkt: 'LINESTRING (35 51, 35.00001 51)',
				wkt_left_out: ''
			})
		]);
	});
});

it('every geometry has its text', () => {
	expect(wkt({ type: 'Point', coordinates: [1.234567, 2] })).toBe('POINT (1.23457 2)');
	expect(
		wkt({
			type: 'MultiLineString',
			coordinates: [
				[
					[1, 2],
					[3, 4]
				]
			]
		})
	).toBe('MULTILINESTRING ((1 2, 3 4))');
});
