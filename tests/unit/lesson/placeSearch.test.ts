import { describe, expect, it } from 'vitest';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import { findPlace, placeNames } from '../../../src/lib/ui/present/place-search.ts';

const town = (properties: Record<string, string>, lon: number) => ({
	type: 'Feature' as const,
	properties: { kind: 'town', ...properties },
	geometry: { type: 'Point' as const, coordinates: [lon, 50] }
});
const layer = (...features: LayerCollection['features']): LayerCollection => ({
	type: 'FeatureCollection',
	features
});
const spots = placeNames(
	{
		towns: layer(
			town({ name_en: 'Warsaw' }, 21),
			town({ name_en: 'Kyiv', name_ru: 'Киев' }, 30),
			town({ name_en: 'Cairo' }, 31)
		),
		labels: layer()
	},
	[{ Warsaw: 'Warszawa', Kyiv: 'Kijów' }, { Kyiv: 'Київ' }, { Cairo: 'القاهرة' }]
);

describe('a place to lay an outline over', () => {
	it.each([
		['Warszawa', 'Warsaw'],
		['warsz', 'Warsaw'],
		['Київ', 'Kyiv'],
		['Киев', 'Kyiv'],
		['kijow', 'Kyiv'],
		['القاهرة', 'Cairo'],
		['cairo', 'Cairo']
	])('is found by a name in any language: %s', (text, name) => {
		expect(findPlace(spots, text)?.name).toBe(name);
	});

	it('is where coordinates say', () => {
		expect(findPlace(spots, '50.1, 21.5')).toMatchObject({ lat: 50.1, lon: 21.5 });
	});

	it.each(['', '  ', 'Nowhere', '<b>'])('is none: "%s"', (text) => {
		expect(findPlace(spots, text)).toBeNull();
	});
});
