import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SettlementStatus } from '../../../src/lib/domain/control/types.ts';
import { mapNames, storyPlaces } from '../../../src/lib/map/names.ts';
import { routeArc } from '../../../src/lib/map/routeArc.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import { isOnDay, storyFeatures } from '../../../src/lib/map/storyFeatures.ts';
import {
	collection,
	feature,
	point,
	smallBasemap,
	smallDay,
	smallModel
} from '../../fixtures/map/smallMap.ts';

const drawn = (change: Parameters<typeof smallModel>[0]) =>
	storyFeatures(smallModel(change)).features.map(({ properties }) => properties.controller);

describe('the features of the story layers', () => {
	it('say who holds a settlement as the day’s areas and front are computed from it', () => {
		expect(drawn({})).toEqual(['contested']);
		const russia = { ...smallDay.statuses[0], controller: 'russia' as const } as SettlementStatus;
		expect(drawn({ computed: { ...smallDay, statuses: [russia] } })).toEqual(['russia']);
		expect(drawn({ computed: { ...smallDay, statuses: [] } })).toEqual(['unknown']);
	});

	it('show no settlement until it is computed who holds it', () => {
		expect(drawn({ computed: null })).toEqual([]);
	});

	it('leave out hidden layers and what is not of the day', () => {
		expect(storyFeatures(smallModel({ visibleLayers: new Set() })).features).toEqual([]);
		const dated = point('camp', 35, 51, { kind: 'site', end_date: '2025-03-12' });
		const model = smallModel({ storyLayers: { kursk: collection(dated) } });
		expect(storyFeatures(model).features).toEqual([]);
	});

	it('bend a leg of two points and keep its ends', () => {
		const leg = feature(
			'leg',
			{
				type: 'LineString',
				coordinates: [
					[22, 50],
					[24, 49.8]
				]
			},
			{ kind: 'leg', mode: 'rail' }
		);
		const [drawn] = storyFeatures(
			smallModel({ storyLayers: { 'poland-transit': collection(leg) } })
		).features;
		expect(drawn?.properties).toMatchObject({ role: 'leg', mode: 'rail' });
		const line = drawn?.geometry.type === 'LineString' ? drawn.geometry.coordinates : [];
		expect(line.length).toBeGreaterThan(10);
		expect(line[0]).toEqual([22, 50]);
		expect(line.at(-1)).toEqual([24, 49.8]);
	});
});

describe('what is dated', () => {
	const dated = { start_date: '2025-03-08', end_date: '2025-03-12' };

	it.each([
		['the day before its first', '2025-03-07', dated, false],
		['its first day', '2025-03-08', dated, true],
		['the day before its end', '2025-03-11', dated, true],
		['its end, which is the first day without it', '2025-03-12', dated, false],
		['a day before it ends, without a beginning', '2014-01-01', { end_date: '2025-03-12' }, true],
		['a day after it began, without an end', '2030-01-01', { start_date: '2025-03-08' }, true],
		['any day, with empty dates', '2025-03-12', { start_date: '', end_date: '' }, true],
		['any day, without dates', '2025-03-12', {}, true]
	])('on %s', (_, day, properties, there) => {
		expect(isOnDay(day)({ geometry: {}, properties })).toBe(there);
	});

	it('is on no day where it has no place', () => {
		expect(isOnDay('2025-03-08')({ geometry: null, properties: dated })).toBe(false);
	});
});

describe('a leg of the route', () => {
	const highest = (line: number[][]) => Math.max(...line.map(([, lat = 0]) => lat));

	it('bows north for rails and south for roads, whichever way it goes', () => {
		for (const [from, to] of [
			[
				[22, 50],
				[24, 50]
			],
			[
				[24, 50],
				[22, 50]
			]
		] as const) {
			expect(highest(routeArc([...from], [...to], 'rail'))).toBeGreaterThan(50.1);
			expect(highest(routeArc([...from], [...to], 'road'))).toBeCloseTo(50);
		}
	});

	it('follows the great circle by air', () => {
		expect(highest(routeArc([-77, 38.9], [22, 50.1], 'air'))).toBeGreaterThan(55);
	});
});

describe('names on the map', () => {
	it('names a place once, however many tables know it, story places first', () => {
		const names = mapNames(smallModel(), smallBasemap());
		expect(names.map(({ name }) => name)).toEqual(['Sudzha', 'Kyiv', 'Westville']);
		expect(names[0]).toMatchObject({ rank: 0, kind: 'place', hasStatus: true });
	});

	it('are in the language of the map where it is known, and in English else', () => {
		const model = smallModel();
		const kyiv = point('kyiv', 30.52, 50.45, {
			name_en: 'Kyiv',
			name_ar: 'كييف',
			kind: 'capital'
		});
		const places = collection(...model.places.features.slice(0, 1), kyiv);
		const names = mapNames({ ...model, language: 'ar', places }, smallBasemap());
		expect(names.map(({ name }) => name)).toEqual(['Sudzha', 'كييف', 'Westville']);
	});

	it('name the places of the layers first where the dataset puts none before the others', () => {
		const dataset = { ...kursk2025, theatre: { ...kursk2025.theatre, prominent: [] } };
		expect([...storyPlaces(dataset)]).toEqual([
			['kursk', 4],
			['sudzha', 4],
			['pokrovsk', 4],
			['toretsk', 4],
			['jeddah', 4]
		]);
	});

	it('come last where the kind of the place is not one that has a rank', () => {
		const model = smallModel();
		const features = model.places.features.map((place) => ({
			...place,
			properties: { ...place.properties, kind: 'constructor' }
		}));
		const places = { ...model.places, features };
		const names = mapNames({ ...model, places }, smallBasemap());
		expect(names.find(({ name }) => name === 'Kyiv')?.rank).toBe(5);
	});
});

describe('settlements under a lens', () => {
	it('have the status that the lens gives them, and none where it is silent', () => {
		const file = join(import.meta.dirname, '../../../static/geo/sudzha.geojson');
		const storyLayers = { sudzha: JSON.parse(readFileSync(file, 'utf8')) as LayerCollection };
		const statuses = new Map([['gogolevka', 'ukraine']]);
		const { features } = storyFeatures({
			dataset: kursk2025,
			language: 'en',
			day: '2025-03-12',
			storyLayers,
			visibleLayers: new Set(['sudzha']),
			statuses
		});
		const settlements = features.filter(({ properties }) => properties.role === 'settlement');
		const held = settlements.filter(({ properties }) => properties.controller === 'ukraine');
		expect(held.map(({ properties }) => properties.id)).toEqual(['gogolevka']);
		expect(settlements.length).toBeGreaterThan(1);
	});
});
