import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { createControlComputer } from '../../../src/lib/domain/control/computeDay.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { LensId } from '../../../src/lib/domain/dataset/lensSpec.ts';
import { kurskHeld, projectComputer, projectCountries, projectTables } from './projectComputer.ts';

/** Who holds a settlement's point on the map of a day, by the areas. */
function controllersAt(settlementId: string, day: string): string[] {
	const settlement = projectTables.settlements.find(({ id }) => id === settlementId);
	if (!settlement) throw new Error(`${settlementId} is not in the tables.`);
	return projectComputer
		.compute(day, DEFAULT_LENS)
		.control.features.filter((area) =>
			booleanPointInPolygon([settlement.lon, settlement.lat], area)
		)
		.map((area) => area.properties.controller);
}

describe('the area held in the Kursk region agrees with the two reference maps', () => {
	/** km2: the references' lowest `held` and highest `held or unclear` of docs/method.md. */
	const references = [
		['2024-09-01', 903, 1240],
		['2024-11-01', 623, 962],
		['2025-01-01', 491, 653],
		['2025-03-01', 406, 564],
		['2025-03-12', 150, 199]
	] as const;
	it.each(references)('on %s, to 12 per cent', (day, lowest, highest) => {
		const held = projectComputer.measure('kursk-area-km2', day, DEFAULT_LENS).measured;
		expect(held?.value).toBeGreaterThanOrEqual(lowest * 0.88);
		expect(held?.value).toBeLessThanOrEqual(highest * 1.12);
	});
});

describe('the area held in the Kursk region by the map rows alone', () => {
	const { settlements, reports, sources } = projectTables;
	const maps = new Set(
		sources.filter(({ kind }) => kind === 'mapping project').map(({ assertedBy }) => assertedBy)
	);
	const computer = createControlComputer({
		settlements,
		reports: reports.filter(({ assertedBy }) => assertedBy.some((name) => maps.has(name))),
		sources,
		countries: projectCountries,
		dataset: kursk2025
	});

	it.each([
		['2024-09-01', 965],
		['2024-12-01', 494],
		['2025-03-12', 172]
	] as const)('is on %s within a tenth of the trial, %i km2', (day, km2) => {
		const held = computer.measure('kursk-area-km2', day, DEFAULT_LENS).measured?.value;
		expect(held).toBeGreaterThan(km2 * 0.9);
		expect(held).toBeLessThan(km2 * 1.1);
	});
});

describe('readings of the two references', () => {
	it.each([
		['2024-09-01', [900, 951, 1239]],
		['2024-12-01', [544, 554, 740]],
		['2025-03-12', [149, 198]]
	] as const)('of %s lie in the band', (day, readings) => {
		const held = kurskHeld(day, DEFAULT_LENS);
		for (const km2 of readings) {
			expect(km2).toBeGreaterThanOrEqual(held?.low ?? NaN);
			expect(km2).toBeLessThanOrEqual(held?.high ?? NaN);
		}
	});
});

describe('figures under a lens that leaves reports out', () => {
	const every = (sources: LensId) =>
		['2024-08-25', '2024-09-01', '2024-12-01', '2025-03-10', '2025-03-12'].map((day) =>
			kurskHeld(day, { sources, known: 'happened' })
		);

	it.each([
		['without-maps', 700],
		['ukrainian', 1250]
	] as const)('%s: given, and at most %i km2', (sources, most) => {
		for (const held of every(sources)) expect(held?.value).toBeLessThanOrEqual(most);
	});

	it.each(['russian', 'independent'] as const)('%s: refused', (sources) => {
		expect(every(sources)).toEqual([null, null, null, null, null]);
		const { refused } = projectComputer.measure('kursk-area-km2', '2024-12-01', {
			sources,
			known: 'happened'
		});
		expect(refused?.why).toBe('unknown-ground');
	});

	it('without-maps: refused until twenty reports speak', () => {
		const lens = { sources: 'without-maps', known: 'happened' } as const;
		expect(projectComputer.measure('kursk-area-km2', '2024-08-22', lens).refused).toEqual({
			why: 'few-reports',
			reports: 19,
			least: 20
		});
		expect(kurskHeld('2024-08-23', lens)).not.toBeNull();
	});
});

describe('the front of 12 March 2025', () => {
	const { figures } = projectComputer.compute('2025-03-12', DEFAULT_LENS);
	const { measured: front, ladder = [] } = figures.measures['front-length-km'] ?? {};

	it('is within 3 per cent of the trial at 5 km', () => {
		expect(front?.resolutionKm).toBe(5);
		expect(front?.value).toBeGreaterThan(796 * 0.97);
		expect(front?.value).toBeLessThan(796 * 1.03);
	});

	/** km by resolution: the reference of that day, of docs/method.md. */
	const reference = [
		[1, 1002],
		[2, 937],
		[5, 831],
		[10, 795],
		[20, 743]
	] as const;
	it.each(reference)('at %i km falls short of the reference by no more than is said', (at, km) => {
		const rung = ladder.find((each) => each.resolutionKm === at);
		expect(rung?.value).toBeGreaterThan(km * (1 - kursk2025.rules.resolutionError[at]) - 1);
		expect(rung?.high).toBeGreaterThan(km);
	});

	it('is the sum of its sectors, Kursk left out', () => {
		const sum = Object.entries(figures.sectorFrontLengthKm)
			.filter(([sector]) => sector !== 'kursk')
			.reduce((total, [, length]) => total + (length?.value ?? 0), 0);
		expect(sum).toBeCloseTo(front?.value ?? NaN, 0);
	});
});

describe('places whose status on 12 March 2025 is disputed', () => {
	it('shows Sudzha as contested', () => {
		expect(controllersAt('sudzha', '2025-03-12')).toEqual(['contested']);
	});

	it("does not show Toretsk as Russia's", () => {
		expect(controllersAt('toretsk', '2025-03-12')).not.toContain('russia');
	});

	it("shows Sudzha as Ukraine's in the autumn and Donetsk as Russia's throughout", () => {
		expect(controllersAt('sudzha', '2024-10-01')).toEqual(['ukraine']);
		expect(controllersAt('donetsk', '2024-10-01')).toEqual(['russia']);
	});
});
