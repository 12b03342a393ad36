import { describe, expect, it } from 'vitest';
import { layerCsv, wkt } from '../../../src/lib/domain/export/layerCsv.ts';
import { DaysCollector, duringDays } from '../../../src/lib/domain/export/takeAway.ts';
import type { ControlAreas } from '../../../src/lib/domain/control/types.ts';

function day(date: string, east: number) {
	const control: ControlAreas = {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				id: 'kursk-ukraine',
				properties: {
					kind: 'control',
					id: 'kursk-ukraine',
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
	return { day: date, control, frontLine: { type: 'FeatureCollection' as const, features: [] } };
}

describe('days taken away together', () => {
	const collector = new DaysCollector('control');
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
	});

	it('can be cut to the days that matter', () => {
		const cut = duringDays(layer, '2024-09-03', '2024-09-03');
		expect(cut.features.map(({ id }) => id)).toEqual(['2024-09-03-kursk-ukraine']);
	});

	it('are a table too, shapes as WKT, the licence in every row', () => {
		const [head, ...rows] = layerCsv(layer).trimEnd().split('\r\n');
		expect(head).toBe(
			'id,kind,controller,sector,area_km2,start_date,end_date,licence,attribution,wkt'
		);
		expect(rows).toHaveLength(2);
		for (const row of rows) {
			expect(row).toContain('ODbL 1.0');
			expect(row).toContain('"MULTIPOLYGON (((35 51, ');
		}
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
