import { describe, expect, it } from 'vitest';
import type { ClaimCheckRow, ClaimMeasure } from '../../../src/lib/domain/model/claimCheck.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import {
	claimBounds,
	claimGround,
	claimHighlight,
	placePoints
} from '../../../src/lib/map/claimGround.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectComputer } from '../control/projectComputer.ts';
import { projectLayer } from '../layers/projectLayers.ts';

const row = (measure: ClaimMeasure, from: string | null = null, to: string | null = null) => ({
	claimId: 'x',
	measure,
	measureId: null,
	relation: 'about' as const,
	since: null,
	fromPlaceId: from,
	toPlaceId: to,
	counting: null,
	meaning: ''
});
// The real layer: some of its places have no known position.
const points = placePoints(projectLayer('places') as unknown as LayerCollection);
const picture = projectComputer.compute('2025-03-12', DEFAULT_LENS);
const kindOf = (each: ClaimCheckRow) =>
	claimHighlight(kursk2025, each, picture, points)?.geometry.type;

describe('where a claim is on the map', () => {
	it('is the ground held, the front, or the way between two places', () => {
		expect(kindOf(row('held'))).toBe('MultiPolygon');
		expect(kindOf(row('front-length'))).toBe('MultiLineString');
		expect(kindOf(row('distance', 'sudzha', 'kursk'))).toBe('LineString');
		expect(kindOf(row('distance-to-border', 'sudzha'))).toBe('Point');
		expect(kindOf(row('none'))).toBeUndefined();
	});

	it('is the ground of the measure that its row names', () => {
		const ofUkraine = { ...row('held'), measureId: 'russian-area-km2' };
		expect(claimGround(kursk2025, ofUkraine)).toEqual({ compartment: 'ukraine' });
		expect(claimGround(kursk2025, row('held'))).toEqual({ compartment: 'kursk' });
		expect(claimGround(kursk2025, row('days'))).toBeNull();
		expect(claimGround(kursk2025, { ...row('front-length'), counting: ['kursk'] })).toEqual({});
		expect(claimGround(kursk2025, { ...row('front-length'), counting: ['dnipro'] })).toEqual({
			compartment: 'ukraine'
		});
	});

	it('is looked at with room around it', () => {
		const [west, south, east, north] = claimBounds(
			kursk2025,
			row('distance', 'sudzha', 'kursk'),
			points
		);
		const [lon, lat] = points.get('sudzha') ?? [NaN, NaN];
		expect(west < lon && lon < east && south < lat && lat < north).toBe(true);
		expect(claimBounds(kursk2025, row('held'), points)[0]).toBeGreaterThan(30);
	});
});
