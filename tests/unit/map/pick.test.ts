import type { Geometry } from 'geojson';
import type { MapGeoJSONFeature } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { PICKABLE, pickFrom } from '../../../src/lib/map/pick.ts';

/** What MapLibre finds around a pointer, as far as picking reads it. */
function found(
	layer: string,
	id: string,
	geometry: Geometry,
	properties: Record<string, unknown> = {}
): MapGeoJSONFeature {
	const found = { layer: { id: layer }, properties: { id, ...properties }, geometry };
	return found as unknown as MapGeoJSONFeature;
}
const at = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const line: Geometry = {
	type: 'LineString',
	coordinates: [
		[0, 0],
		[1, 1]
	]
};
/** A hundred pixels a degree, north up. */
const project = (lon: number, lat: number) => ({ x: lon * 100, y: -lat * 100 });
const pointer = { x: 0, y: 0, lng: 0, lat: 0 };
const pick = (...features: MapGeoJSONFeature[]) => pickFrom(features, pointer, project);

describe('what a pointer means', () => {
	it('is of several marks the nearest, in whatever order they are found', () => {
		const [near, far] = [
			found('event-marks', 'near', at(0.02, 0)),
			found('event-marks', 'far', at(0.1, 0))
		];
		expect(pick(near, far)?.id).toBe('near');
		expect(pick(far, near)?.id).toBe('near');
	});

	it('is the mark where its fan draws it, not the place beside which it stands', () => {
		const fanned = found('event-marks', 'fanned', at(0.01, 0), { offset: [30, -24] });
		const here = found('event-marks', 'here', at(0.3, -0.24), { offset: [-30, -24] });
		expect(pick(fanned, here)?.id).toBe('here');
	});

	it('is what matters most, though something else lies nearer', () => {
		const layers = PICKABLE.map((layer, i) => found(layer, layer, at(1 / (i + 1), 0)));
		const kinds: (string | undefined)[] = [];
		for (let left = layers; left.length > 0; left = left.slice(1)) {
			expect(pick(...left.toReversed())?.id).toBe(left[0]?.properties.id);
			kinds.push(pick(...left)?.kind);
		}
		expect(kinds).toEqual([
			'event',
			'event',
			'place',
			'place',
			'settlement',
			'site',
			'front',
			'route',
			'route',
			'given',
			'control',
			'given'
		]);
	});

	it('is a settlement where its name is pointed at, and nothing where a mere town is', () => {
		expect(pick(found('story-names', 'sudzha', at(0, 0), { kind: 'settlement' }))).toMatchObject({
			kind: 'settlement',
			id: 'sudzha'
		});
		const town = found('town-names', 'westville', at(0, 0), { kind: 'town' });
		expect(pick(town)).toBeNull();
		expect(pick(town, found('control-base', 'area', line))).toMatchObject({ id: 'area' });
	});

	it('is at the mark itself, but on a line or area where the pointer is', () => {
		expect(pick(found('event-marks', 'mark', at(0.02, 0.01)))).toMatchObject({
			lon: 0.02,
			lat: 0.01
		});
		expect(
			pickFrom([found('front-line', 'front', line)], { x: 5, y: 5, lng: 35, lat: 48 }, project)
		).toEqual({ kind: 'front', id: 'front', lon: 35, lat: 48 });
	});

	it('is nothing among layers that are not for pointing', () => {
		expect(pick(found('water', 'sea', line))).toBeNull();
		expect(pick()).toBeNull();
	});
});
