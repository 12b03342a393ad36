import type { Geometry, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { groundPath } from '../../../src/lib/map/static/groundPath.ts';
import { pathWriter } from '../../../src/lib/map/static/svgPath.ts';

const view = { lon: 35, lat: 51, zoom: 6 };
const size = { width: 400, height: 300 };

/** A square ring around a point, degrees. */
function square(lon: number, lat: number, half: number): Position[] {
	const [west, south, east, north] = [lon - half, lat - half, lon + half, lat + half];
	return [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
}
const polygons = (...coordinates: Position[][][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates
});
const seen = square(35, 51, 0.5);
const around = square(35, 51, 20);
const beside = [square(0, 51, 1), square(70, 51, 1), square(35, 20, 1), square(35, 75, 1)];

describe('path data for a frame', () => {
	const write = pathWriter(view, size);

	it('leaves out what lies beside it, on whichever side', () => {
		for (const ring of beside) expect(write(polygons([ring]))).toBe('');
		expect(write(polygons([seen], ...beside.map((ring) => [ring])))).toBe(write(polygons([seen])));
	});

	it('keeps what surrounds it, and the hole in that which is in sight', () => {
		expect(write(polygons([around]))).not.toBe('');
		expect(write(polygons([around, seen, square(20, 51, 1)]))).toBe(
			write(polygons([around, seen]))
		);
		expect(write(polygons([around, seen]))).not.toBe(write(polygons([around])));
	});

	it('draws a line that comes in and goes out, and none that stays beside', () => {
		const through: Position[] = [
			[20, 51],
			[50, 51]
		];
		const line = (...coordinates: Position[][]): Geometry => ({
			type: 'MultiLineString',
			coordinates
		});
		expect(write(line(through, beside[0] ?? []))).toBe(write(line(through)));
		expect(write(line(through))).not.toBe('');
	});
});

describe('the ground under passing days', () => {
	it('is written once a frame, and anew for another', () => {
		let written = 0;
		const write = (geometry: Geometry) => `${geometry.type} ${String(++written)}`;
		const land = polygons([around]);
		const at = (zoom: number) => groundPath(write, { ...view, zoom }, size, undefined)(land);
		const first = at(6);
		expect([at(6), at(7), at(6)]).toEqual([first, 'MultiPolygon 2', first]);
		expect(groundPath(write, view, { ...size, width: 500 }, undefined)(land)).not.toBe(first);
		expect(groundPath(write, view, size, 1)(land)).not.toBe(first);
	});
});
