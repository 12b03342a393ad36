import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, greatCircle } from '../../../src/lib/map/distance.ts';
import { scaleBar, scaleBarInMiles } from '../../../src/lib/map/static/scaleBar.ts';
import { kmToMiles } from '../../../src/lib/domain/model/miles.ts';

const anywhere = fc.record({
	lon: fc.double({ min: -180, max: 180, noNaN: true }),
	lat: fc.double({ min: -85, max: 85, noNaN: true })
});

describe('the distance of two places', () => {
	it('is that of the great circle, the same both ways', () => {
		fc.assert(
			fc.property(anywhere, anywhere, (a, b) => {
				const km = distance([a.lon, a.lat], [b.lon, b.lat], { units: 'kilometers' });
				expect(Math.abs(distanceKm(a, b) - km)).toBeLessThan(0.01);
				expect(Math.abs(distanceKm(a, b) - distanceKm(b, a))).toBeLessThan(1e-6);
			})
		);
	});
});

describe('the great circle between two places', () => {
	it('goes from one to the other in equal steps, and no longer way', () => {
		const [from, to] = [
			{ lon: 39.2, lat: 21.5 },
			{ lon: -77, lat: 38.9 }
		];
		const points = greatCircle([from.lon, from.lat], [to.lon, to.lat], 16).map(([lon, lat]) => ({
			lon,
			lat
		}));
		const whole = distanceKm(from, to);
		const steps = points.slice(1).map((point, i) => distanceKm(points[i] ?? point, point));
		expect(steps).toHaveLength(16);
		for (const step of steps) expect(step).toBeCloseTo(whole / 16, 3);
		expect(distanceKm(from, points[0] ?? to)).toBeLessThan(0.001);
		expect(distanceKm(to, points.at(-1) ?? from)).toBeLessThan(0.001);
	});
});

describe('the bar that gives the scale', () => {
	it('is a round number of km, the longest that there is room for, drawn to that scale', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 14, noNaN: true }),
				fc.double({ min: -70, max: 70, noNaN: true }),
				fc.integer({ min: 60, max: 400 }),
				(zoom, lat, most) => {
					const bar = scaleBar({ zoom, lat, lon: 35 }, most);
					expect(bar.pixels).toBeLessThanOrEqual(most * 1.0001);
					// From 2 to 5 is the widest step between two round numbers.
					expect(bar.pixels).toBeGreaterThan(most / 2.5001);
					expect(bar.kilometres.toPrecision(1)).toMatch(/^0*\.?0*[125](e|0|\.|$)/);
					// At 512 px a tile, the equator is 512 px long at zoom 0.
					const equatorKm = 2 * Math.PI * 6371.0088;
					const perPixel = (equatorKm * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
					expect(bar.kilometres / bar.pixels / perPixel).toBeCloseTo(1, 2);
					expect(bar.miles / bar.kilometres / 0.6214).toBeCloseTo(1, 1);
				}
			)
		);
	});

	it('is a round number of miles where miles are wanted', () => {
		const view = { zoom: 6, lat: 50, lon: 35 };
		const bar = scaleBarInMiles(view, 130);
		const inKm = scaleBar(view, 130);
		expect(String(bar.miles)).toMatch(/^[125]0*$/);
		expect(bar.pixels).toBeLessThanOrEqual(130);
		expect(kmToMiles(inKm.kilometres) / inKm.pixels).toBeCloseTo(bar.miles / bar.pixels, 6);
	});
});
