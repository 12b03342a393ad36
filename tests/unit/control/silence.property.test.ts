import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kursk2025 } from '../../support/kursk2025.ts';
import { KNOWN_BY } from '../../../src/lib/domain/control/types.ts';
import { periodDays } from '../../../src/lib/domain/series/daySeries.ts';
import { compartment, planes } from './dayFixtures.ts';
import { projectComputer, projectTables } from './projectComputer.ts';

const sites = projectTables.settlements.map(({ lon, lat, country }) => ({
	country,
	point: planes.equalArea.toPlane([lon, lat])
}));

const DAYS = periodDays(kursk2025.period);
const LENSES = kursk2025.lenses.map(({ id }) => id);

/** A point within 25 km of a settlement, and the settlement's country. */
const anyPlace = fc
	.record({
		site: fc.constantFrom(...sites),
		east: fc.integer({ min: -250, max: 250 }),
		north: fc.integer({ min: -250, max: 250 })
	})
	.map(({ site: { country, point }, east, north }) => ({
		country,
		point: [point[0] + east / 10, point[1] + north / 10] as [number, number]
	}));

describe('on any day, under any lens', () => {
	it('no ground that silence covers is held by anybody, nor contested', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...DAYS),
				fc.record({
					sources: fc.constantFrom(...LENSES),
					known: fc.constantFrom(...KNOWN_BY)
				}),
				fc.array(anyPlace, { minLength: 60, maxLength: 60 }),
				(day, lens, places) => {
					const { control, statuses } = projectComputer.compute(day, lens);
					for (const { country, point } of places) {
						const sector = country === 'RU' ? 'kursk' : 'ukraine';
						const nearest = (isReported: boolean) =>
							sites.reduce((least, site, i) => {
								const isHeard = statuses[i]?.controller !== null;
								if (site.country !== country || isHeard !== isReported) return least;
								const [x, y] = site.point;
								return Math.min(least, Math.hypot(x - point[0], y - point[1]));
							}, Infinity);
						const speaksKm = Math.min(nearest(false), compartment(sector).reachKm ?? Infinity);
						// Positions are written to about a metre.
						if (nearest(true) <= speaksKm + 0.02) continue;
						const position = planes.equalArea.toLonLat(point);
						const holders = control.features
							.filter(({ properties }) => properties.sector === sector)
							.filter((area) => booleanPointInPolygon(position, area))
							.map(({ properties }) => properties.controller);
						expect(holders).toEqual([]);
					}
				}
			),
			{ numRuns: 12 }
		);
	});

	it('one side, or contested settlements, alone draw nothing where reports are left out', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...DAYS),
				fc.constantFrom(...LENSES.filter((sources) => sources !== 'all')),
				(day, sources) => {
					const { control, statuses } = projectComputer.compute(day, {
						sources,
						known: 'reported'
					});
					for (const [country, sector] of [
						['UA', 'ukraine'],
						['RU', 'kursk']
					] as const) {
						const heard = new Set(
							statuses.flatMap(({ controller }, i) =>
								sites[i]?.country === country && controller ? [controller] : []
							)
						);
						const isOneSided = heard.size < 2;
						const isDrawn = control.features.some(({ properties }) => properties.sector === sector);
						expect(isDrawn).toBe(!isOneSided);
					}
				}
			),
			{ numRuns: 8 }
		);
	});
});
