import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { periodDays, seriesDay, seriesMeasures } from '../../../src/lib/domain/series/daySeries.ts';
import { seriesCsv } from '../../../src/lib/domain/series/seriesCsv.ts';
import { decodeSeries, encodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectComputer } from '../control/projectComputer.ts';

const some = ['2025-03-11', '2025-03-12'].map((day) =>
	seriesDay(projectComputer, day, DEFAULT_LENS)
);

describe('the series of figures', () => {
	it('comes back from its file as it went in', () => {
		const file: unknown = JSON.parse(
			JSON.stringify(encodeSeries(some, { inputsHash: 'abc', method: 'Salient version 2' }))
		);
		expect(decodeSeries(file, 'series.json')).toEqual({ ok: true, value: some });
	});

	it('keeps a gap where nobody reports', () => {
		const gap = [
			{
				day: '2025-03-11',
				figures: { 'front-length-km': null, 'kursk-area-km2': null }
			}
		];
		const file: unknown = JSON.parse(
			JSON.stringify(encodeSeries(gap, { inputsHash: 'abc', method: 'Salient version 2' }))
		);
		expect(decodeSeries(file, 'series.json')).toEqual({ ok: true, value: gap });
		expect(seriesCsv(gap, ['kursk-area-km2', 'front-length-km'])).toBe(
			'\uFEFFdate,kursk_area_km2,kursk_area_km2_low,kursk_area_km2_high,' +
				'front_length_km,front_length_km_low,front_length_km_high\r\n2025-03-11,,,,,,\r\n'
		);
	});

	it('of a kept file of the first form comes back under the ids of its measures', () => {
		const kept = {
			format: 'salient-series-1',
			inputs_hash: 'abc',
			method: 'Salient version 2',
			first_day: '2025-03-11',
			kursk_area_km2: [[170, 150, 190], null],
			front_length_km: [null, [796, 740, 850]]
		};
		const area = { value: 170, low: 150, high: 190 };
		const front = { value: 796, low: 740, high: 850 };
		expect(decodeSeries(kept, 'series.json')).toEqual({
			ok: true,
			value: [
				{ day: '2025-03-11', figures: { 'kursk-area-km2': area, 'front-length-km': null } },
				{ day: '2025-03-12', figures: { 'kursk-area-km2': null, 'front-length-km': front } }
			]
		});
	});

	it('has the measures that the dataset puts among the figures of a day', () => {
		expect(Object.keys(some[0]?.figures ?? {})).toEqual(
			seriesMeasures(kursk2025).map(({ id }) => id)
		);
	});

	it.each([[null], [{}], [{ format: 'salient-series-1' }], ['text']])(
		'says what is wrong with %j',
		(json) => {
			expect(decodeSeries(json, 'series.json')).toMatchObject({
				ok: false,
				problems: [{ file: 'series.json' }]
			});
		}
	);

	it('of the built file covers every day and agrees with the computer', () => {
		const path = join(import.meta.dirname, '../../../static/geo/series.json');
		const built = decodeSeries(JSON.parse(readFileSync(path, 'utf8')), path);
		if (!built.ok) throw new Error(built.problems[0]?.message);
		expect(built.value.map(({ day }) => day)).toEqual(periodDays(kursk2025.period));
		expect(built.value.find(({ day }) => day === '2025-03-12')).toEqual(some[1]);
	});
});
