import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import { WORLD_TOWNS_FILE } from '../../../src/lib/map/world/worldTowns.ts';
import { PlaceLook } from '../../../src/lib/ui/present/place-look.svelte.ts';
import { findPlaces, placeNames } from '../../../src/lib/ui/present/place-search.ts';

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
		expect(findPlaces(spots, text)[0]?.name).toBe(name);
	});

	it('is where coordinates say', () => {
		expect(findPlaces(spots, '50.1, 21.5')).toMatchObject([{ lat: 50.1, lon: 21.5 }]);
	});

	it.each(['', '  ', 'Nowhere', '<b>'])('is none: "%s"', (text) => {
		expect(findPlaces(spots, text)).toEqual([]);
	});
});

describe('a place that is not on the map', () => {
	const file = `static/geo/${WORLD_TOWNS_FILE}`;
	const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const world = () =>
		new PlaceLook(
			() => spots.filter(({ name }) => name !== 'Cairo'),
			() => Promise.resolve(list)
		);

	it.each([
		['القاهرة', 'Cairo, Egypt'],
		['القاهره', 'Cairo, Egypt'],
		['Каїр', 'Cairo, Egypt'],
		['leeds', 'Leeds, United Kingdom'],
		['Cambridge, GB', 'Cambridge, United Kingdom'],
		['Cambridge, united k', 'Cambridge, United Kingdom']
	])('is found among the towns of the world: %s', async (text, name) => {
		const look = world();
		expect((await look.look(text))?.name).toBe(name);
		expect(look.asked?.state).toBe('found');
	});

	it('is offered wherever else the name is', async () => {
		const look = world();
		await look.look('Cambridge');
		const others = look.others.map((spot) => spot.name);
		expect([look.asked?.laid?.name, ...others]).toEqual(
			expect.arrayContaining(['Cambridge, United Kingdom', 'Cambridge, United States'])
		);
		const [other] = look.others;
		if (other) look.take(other);
		expect(look.asked?.laid).toBe(other);
		expect(look.others).not.toContain(other);
	});

	it('asks for the list only when the map has no such name, and again after a failure', async () => {
		let asked = 0;
		const look = new PlaceLook(
			() => spots,
			() => (++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(list))
		);
		await look.look('Київ');
		expect(asked).toBe(0);
		await look.look('Leeds');
		expect(look.asked?.state).toBe('failed');
		expect((await look.look('Leeds'))?.name).toBe('Leeds, United Kingdom');
		await look.look('Nowhere at all');
		expect([asked, look.asked?.state]).toEqual([2, 'none']);
	});

	it('is not laid when another was asked for meanwhile', async () => {
		let answer: (list: unknown) => void = () => undefined;
		const look = new PlaceLook(
			() => spots,
			() => new Promise((resolve) => (answer = resolve))
		);
		const first = look.look('Leeds');
		const second = look.look('Київ');
		answer(list);
		expect([await first, (await second)?.name]).toEqual([null, 'Kyiv']);
		expect(look.asked?.text).toBe('Київ');
	});

	it.each([null, {}, { names: { en: ['a'] }, country: ['GB'], lon: ['x'], lat: [1] }])(
		'is said to be missing where the list is none: %j',
		async (broken) => {
			const look = new PlaceLook(
				() => spots,
				() => Promise.resolve(broken)
			);
			await look.look('Leeds');
			expect(look.asked?.state).toBe('failed');
		}
	);
});
