import { describe, expect, it } from 'vitest';
import type { DayFigures, Measured } from '../../../src/lib/domain/control/types.ts';
import { summariseMap } from '../../../src/lib/map/summary.ts';
import {
	collection,
	eventAtSudzha,
	point,
	smallDay,
	smallModel
} from '../../fixtures/map/smallMap.ts';

const measured = (value: number, low: number, high: number, unit: 'km' | 'km2'): Measured => ({
	value,
	low,
	high,
	unit,
	asOf: '2025-03-12',
	method: 'test'
});
const given = (value: Measured) => ({
	measured: value,
	refused: null,
	contestedKm2: null,
	ladder: []
});
const front: Measured = { ...measured(805.7, 781.6, 848.5, 'km'), resolutionKm: 5 };
const figures: DayFigures = {
	measures: {
		'front-length-km': given(front),
		'kursk-area-km2': given(measured(178.9, 157, 199, 'km2')),
		'russian-area-km2': given(measured(108_333, 105_312, 110_290, 'km2'))
	},
	sectorFrontLengthKm: {},
	droppedKm: 0
};

describe('the map in words', () => {
	it('names the day, who holds what, the front and the events', () => {
		expect(summariseMap(smallModel(), figures).name).toBe(
			"Map of Wednesday 12 March 2025: Ukraine holds about 179 square kilometres in Russia's Kursk region; the front in Ukraine is about 806 kilometres long; 2 events."
		);
	});

	it('gives every measured number its range, and the resolution', () => {
		const { paragraph } = summariseMap(smallModel(), figures);
		expect(paragraph).toContain('179 (157 to 199) square kilometres');
		expect(paragraph).toContain('806 (782 to 849) kilometres long at 5 km resolution');
		expect(paragraph).toContain('Sudzha is contested or unclear.');
	});

	it('says nothing of the areas while they are still those of another day', () => {
		expect(summariseMap(smallModel(), null).paragraph).toBe(
			'On Wednesday 12 March 2025 the map marks 2 events.'
		);
	});

	it('says less before the day is computed, and nothing wrong', () => {
		expect(summariseMap(smallModel({ computed: null }), null)).toEqual({
			name: 'Map of Wednesday 12 March 2025: 2 events.',
			paragraph: 'On Wednesday 12 March 2025 the map marks 2 events.'
		});
	});

	it('tells the events of the day from those known to the month only', () => {
		const month = {
			event_date_precision: 'month',
			start_date: '2025-03-01',
			end_date: '2025-04-01'
		};
		const told = (...events: ReturnType<typeof eventAtSudzha>[]) =>
			summariseMap(smallModel({ events: collection(...events), computed: null }), null).name;
		expect(told()).toContain(': no events.');
		expect(told(eventAtSudzha('a'))).toContain(': 1 event.');
		expect(told(eventAtSudzha('a'), eventAtSudzha('b', month))).toContain(
			': 1 event, and 1 dated to the month only.'
		);
		expect(told(eventAtSudzha('b', month), eventAtSudzha('c', month))).toContain(
			': no events, and 2 dated to the month only.'
		);
	});

	it('says what is refused and why, and that unknown ground is drawn as such', () => {
		const refused = (why: 'one-side' | 'nobody') => ({
			measured: null,
			refused: { why },
			contestedKm2: null,
			ladder: []
		});
		const none: DayFigures = {
			...figures,
			measures: {
				'front-length-km': refused('one-side'),
				'kursk-area-km2': refused('nobody'),
				'russian-area-km2': refused('one-side')
			}
		};
		const { name, paragraph } = summariseMap(smallModel(), none);
		expect(name).toContain('some figures are not given');
		expect(paragraph).toContain(
			"The area held in Russia's Kursk region: No figure: nobody reports from there under this lens."
		);
		expect(paragraph).toContain(
			'The length of the front in Ukraine: No figure: under this lens only one side'
		);
		expect(paragraph).not.toContain('drawn as unknown');
		const unknownArea = { type: 'MultiPolygon' as const, coordinates: [[[[35, 50]]]] };
		expect(
			summariseMap(smallModel({ computed: { ...smallDay, unknownArea } }), none).paragraph
		).toContain('Ground that no report speaks for is drawn as unknown.');
	});

	it('tells it all in one paragraph, who holds how much before how long the front is', () => {
		expect(summariseMap(smallModel(), figures).paragraph).toBe(
			'By the reports up to Wednesday 12 March 2025, Ukraine holds about 179 (157 to 199) square ' +
				"kilometres in Russia's Kursk region. Russia holds about 108,300 (105,300 to 110,300) " +
				'square kilometres of Ukraine, Crimea included. The front in Ukraine is about 806 (782 to ' +
				'849) kilometres long at 5 km resolution. Sudzha is contested or unclear. ' +
				'On Wednesday 12 March 2025 the map marks 2 events.'
		);
	});

	it('says in its own words that a party holds nothing', () => {
		const measures = {
			...figures.measures,
			'russian-area-km2': given(measured(0, 0, 0, 'km2'))
		};
		expect(summariseMap(smallModel(), { ...figures, measures }).paragraph).toContain(
			'Russia holds no part of Ukraine that the map shows.'
		);
	});

	it('claims no reports for a figure that none of the headlines is', () => {
		const measures = {
			...figures.measures,
			'kursk-area-km2': {
				measured: null,
				refused: { why: 'nobody' } as const,
				contestedKm2: null,
				ladder: []
			}
		};
		expect(summariseMap(smallModel(), { ...figures, measures }).paragraph).toMatch(
			/^Russia holds about 108,300 .* The area held in Russia's Kursk region: No figure: .+\. /
		);
	});

	it.each([
		[0, ''],
		[1, 'T1 is contested or unclear.'],
		[2, 'T1 and T2 are contested or unclear.'],
		[4, 'T1, T2, T3 and T4 are contested or unclear.'],
		[5, 'T1, T2, T3, T4 and 1 more place are contested or unclear.'],
		[7, 'T1, T2, T3, T4 and 3 more places are contested or unclear.']
	])('names up to four contested places and counts the others: of %i', (count, sentence) => {
		const towns = Array.from({ length: 8 }, (_, i) =>
			point(`t${String(i + 1)}`, 35, 51, {
				kind: 'settlement',
				name_en: `T${String(i + 1)}`
			})
		);
		const statuses = towns.map(({ id }, i) => ({
			settlementId: id,
			controller: i < count ? 'contested' : 'russia',
			since: null,
			reportIndices: []
		}));
		const storyLayers = { kursk: collection(...towns) };
		const computed = { ...smallDay, statuses };
		const { paragraph } = summariseMap(smallModel({ storyLayers, computed }), figures);
		expect(/T1.*unclear\./.exec(paragraph)?.[0] ?? '').toBe(sentence);
	});
});
