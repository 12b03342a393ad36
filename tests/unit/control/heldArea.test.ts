import { area, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { heldArea } from '../../../src/lib/domain/ground/heldArea.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { areaFaults } from './areaFaults.ts';
import { projectComputer } from './projectComputer.ts';

describe('the ground on Ukraine’s side of the drawn line', () => {
	const { control, figures } = projectComputer.compute('2024-09-01', DEFAULT_LENS);
	const held = heldArea(control, 'kursk', 'ukraine');

	it('is one valid outline as large as the figure', () => {
		expect(areaFaults(held ? [held.outline] : [])).toEqual([]);
		const km2 = held ? area(held.outline) / 1e6 : NaN;
		expect(km2).toBeCloseTo(figures.measures['kursk-area-km2']?.measured?.value ?? NaN, 0);
		expect(held?.km2).toBeCloseTo(figures.measures['kursk-area-km2']?.measured?.value ?? NaN, 1);
		// The salient is one piece: the edge between what is sure and what is not is gone.
		const parts = control.features
			.filter(({ id }) => String(id).startsWith('control-kursk-'))
			.filter(({ properties }) => (properties.line_side ?? properties.controller) === 'ukraine')
			.reduce((sum, { geometry }) => sum + geometry.coordinates.length, 0);
		expect(held?.outline.coordinates.length).toBeLessThan(parts);
	});

	it('has Sudzha in it, and not Kursk', () => {
		const has = (lon: number, lat: number) =>
			held !== null && booleanPointInPolygon([lon, lat], held.outline);
		expect([has(35.271, 51.191), has(36.19, 51.73)]).toEqual([true, false]);
	});

	it('is nothing where there is none', () => {
		expect(heldArea({ ...control, features: [] }, 'kursk', 'ukraine')).toBeNull();
	});
});
