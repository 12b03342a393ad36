import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { FrontLine, SettlementStatus } from '../../../src/lib/domain/control/types.ts';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import {
	settlementsBehind,
	type Ground
} from '../../../src/lib/domain/provenance/settlementsBehind.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { CONTROLLERS, village } from '../control/smallWar.ts';

/** A front along the meridian of 35 degrees, a point every tenth of a kilometre or so. */
function front(country: 'UA' | 'RU', south: number): FrontLine['features'][number] {
	const coordinates = Array.from({ length: 1001 }, (_, i) => [35, south + i / 1000]);
	return {
		type: 'Feature',
		id: country,
		geometry: { type: 'MultiLineString', coordinates: [coordinates] },
		properties: {
			kind: 'front',
			id: country,
			sector: 'pokrovsk',
			country,
			compartment: country === 'RU' ? 'kursk' : 'ukraine',
			between: ['ukraine', 'russia'],
			length_km: 111,
			start_date: '2025-03-12',
			end_date: '2025-03-13'
		}
	};
}
const line = (...features: FrontLine['features']): FrontLine => ({
	type: 'FeatureCollection',
	features
});

const villages = [
	village('beside', 35.1, 49.5),
	village('east', 35.41, 49.5),
	village('far-east', 35.42, 49.5),
	village('west', 34.7, 49.5),
	village('south', 35, 48.74),
	village('far-south', 35, 48.72),
	village('abroad', 35.2, 50.5),
	village('far-abroad', 36, 50.5)
];
const held = (controller: Controller | null): SettlementStatus[] =>
	villages.map(({ id }) => ({ settlementId: id, controller, since: null, reportIndices: [] }));
const behind = (ground: Ground, statuses = held('ukraine'), frontLine = line(front('UA', 49))) =>
	settlementsBehind(ground, villages, statuses, frontLine, kursk2025.theatre);
const ids = (found: ReturnType<typeof behind>) => found.map(({ settlement }) => settlement.id);

describe('the settlements a piece of front rests on', () => {
	it('are those within 30 km of it, east and west as north and south, nearest first', () => {
		expect(ids(behind({ compartment: 'ukraine' }))).toEqual(['beside', 'west', 'south', 'east']);
	});

	it('are told with their distance to the line, by the great circle', () => {
		for (const { settlement, frontKm } of behind({ compartment: 'ukraine' })) {
			const { lon, lat } = settlement;
			const nearest = [35, Math.max(49, lat)];
			expect(frontKm).toBeCloseTo(distance([lon, lat], nearest, { units: 'kilometers' }), 1);
		}
	});

	it.each(CONTROLLERS)('count whoever holds them, %s too', (controller) => {
		expect(behind({ compartment: 'ukraine' }, held(controller))).toHaveLength(4);
	});

	it('are only of the ground asked for', () => {
		expect(ids(behind({ compartment: 'ukraine', sector: 'toretsk' }))).toEqual([]);
		expect(ids(behind({ sector: 'pokrovsk' }))).toEqual(['beside', 'west', 'south', 'east']);
	});
});

describe('the settlements that the area inside Russia rests on', () => {
	it('are all of them, by their distance to the front inside Russia alone', () => {
		const both = line(front('UA', 49.5), front('RU', 50));
		const found = behind({ compartment: 'kursk' }, held('russia'), both);
		expect(ids(found)).toEqual(['abroad', 'far-abroad']);
		expect(found[0]?.frontKm).toBeCloseTo(
			distance([35.2, 50.5], [35, 50.5], { units: 'kilometers' }),
			1
		);
	});

	it('are all of them where no front is drawn, without a distance', () => {
		const found = behind({ compartment: 'kursk' });
		expect(ids(found)).toEqual(['abroad', 'far-abroad']);
		expect(found.map(({ frontKm }) => frontKm)).toEqual([null, null]);
	});

	it('are none where nobody reports', () => {
		expect(behind({}, held(null))).toEqual([]);
	});
});
