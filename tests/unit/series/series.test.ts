import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { PERIOD_DAYS, seriesDay } from '../../../src/lib/domain/series/daySeries.ts';
import { seriesCsv } from '../../../src/lib/domain/series/seriesCsv.ts';
import { decodeSeries, encodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
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
		const gap = [{ day: '2025-03-11', kurskHeldKm2: null, frontKm: null }];
		const file: unknown = JSON.parse(
			JSON.stringify(encodeSeries(gap, { inputsHash: 'abc', method: 'Salient version 2' }))
		);
		expect(decodeSeries(file, 'series.json')).toEqual({ ok: true, value: gap });
		expect(seriesCsv(gap)).toBe(
			'\uFEFFdate,kursk_area_km2,kursk_area_km2_low,kursk_area_km2_high,' +
				'front_length_km,front_length_km_low,front_length_km_high\r\n2025-03-11,,,,,,\r\n'
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
		expect(built.value.map(({ day }) => day)).toEqual(PERIOD_DAYS);
		expect(built.value.find(({ day }) => day === '2025-03-12')).toEqual(some[1]);
	});
});
