import { geoAzimuthalEqualArea, geoAzimuthalEquidistant } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planesAround } from '../../../src/lib/domain/geometry/plane.ts';

const around = planesAround([35.5, 49]);
const planes = [
	['equal-area', around.equalArea, geoAzimuthalEqualArea()],
	['equidistant', around.equidistant, geoAzimuthalEquidistant()]
] as const;
const anywhere = fc.tuple(
	fc.double({ min: -20, max: 70, noNaN: true }),
	fc.double({ min: 5, max: 80, noNaN: true })
);

it.each(planes)('the %s plane agrees with d3 to a metre, there and back', (_, plane, reference) => {
	reference.scale(6371.0088).translate([0, 0]).rotate([-35.5, -49]);
	fc.assert(
		fc.property(anywhere, ([lon, lat]) => {
			const [x, y] = plane.toPlane([lon, lat]);
			const [east, south] = reference([lon, lat]) ?? [NaN, NaN];
			expect(Math.abs(x - east)).toBeLessThan(0.001);
			expect(Math.abs(y + south)).toBeLessThan(0.001);
			const [backLon, backLat] = plane.toLonLat([x, y]);
			expect(Math.abs(backLon - lon)).toBeLessThan(1e-5);
			expect(Math.abs(backLat - lat)).toBeLessThan(1e-5);
		})
	);
});
