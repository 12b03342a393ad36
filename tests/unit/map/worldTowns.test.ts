import { describe, expect, it } from 'vitest';
import { emptyBasemap } from '../../../src/lib/map/basemap.ts';
import {
	decodeWorldTowns,
	townsAround,
	withTowns,
	type WorldTown
} from '../../../src/lib/map/world/worldTowns.ts';

const town = (name: string, lon: number, lat: number): WorldTown => ({
	names: { en: name, uk: 'Назва' },
	country: 'GB',
	lon,
	lat
});

describe('the towns of the world', () => {
	it('are read column by column', () => {
		const names = { en: ['Leeds'], ar: ['ليدز'], ru: [''], uk: ['Лідс'] };
		expect(decodeWorldTowns({ names, country: ['GB'], lon: [-1.55], lat: [53.8] })).toEqual([
			{ names: { en: 'Leeds', ar: 'ليدز', uk: 'Лідс' }, country: 'GB', lon: -1.55, lat: 53.8 }
		]);
		expect(() => decodeWorldTowns({ names, country: ['GB'], lon: [], lat: [53.8] })).toThrow();
	});

	it('around a place are those within so many kilometres', () => {
		const towns = [town('near', 0.5, 60), town('north', 0, 61.5), town('far east', 3, 60)];
		const found = townsAround(towns, { lon: 0, lat: 60 }, 150);
		expect(found.map(({ names }) => names.en)).toEqual(['near']);
	});

	it('are named on a base map beside its own, in the languages that are known', () => {
		const { towns, world } = withTowns(emptyBasemap(), [town('Leeds', -1.55, 53.8)]);
		expect(towns.features.map(({ properties }) => properties)).toEqual([
			{ kind: 'town', rank: 4, country: 'GB', name_en: 'Leeds', name_uk: 'Назва' }
		]);
		expect(world).toEqual(emptyBasemap().world);
	});
});
