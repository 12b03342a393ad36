import { describe, expect, it } from 'vitest';
import type { ClaimCheckRow, ClaimMeasure } from '../../../src/lib/domain/model/claimCheck.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import {
	claimBounds,
	claimHighlight,
	placePoints
} from '../../../src/lib/ui/claims/claim-ground.ts';
import { projectComputer } from '../control/projectComputer.ts';
import { projectLayer } from '../layers/projectLayers.ts';

const row = (measure: ClaimMeasure, from: string | null = null, to: string | null = null) => ({
	claimId: 'x',
	measure,
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
const kindOf = (each: ClaimCheckRow) => claimHighlight(each, picture, points)?.geometry.type;

describe('where a claim is on the map', () => {
	it('is the ground held, the front, or the way between two places', () => {
		expect(kindOf(row('held'))).toBe('MultiPolygon');
		expect(kindOf(row('front-length'))).toBe('MultiLineString');
		expect(kindOf(row('distance', 'sudzha', 'kursk'))).toBe('LineString');
		expect(kindOf(row('distance-to-border', 'sudzha'))).toBe('Point');
		expect(kindOf(row('none'))).toBeUndefined();
	});

	it('is looked at with room around it', () => {
		const [west, south, east, north] = claimBounds(row('distance', 'sudzha', 'kursk'), points);
		const [lon, lat] = points.get('sudzha') ?? [NaN, NaN];
		expect(west < lon && lon < east && south < lat && lat < north).toBe(true);
		expect(claimBounds(row('held'), points)[0]).toBeGreaterThan(30);
	});
});
