import { describe, expect, it } from 'vitest';
import type { Lens } from '../../../src/lib/domain/control/types.ts';
import type { LensId } from '../../../src/lib/domain/dataset/lensSpec.ts';
import { kurskHeld, projectComputer } from './projectComputer.ts';

const day = '2025-03-12';
const lens = (sources: LensId): Lens => ({ sources, known: 'happened' });

describe('a lens', () => {
	it('knows every sector by default', () => {
		const result = projectComputer.compute(day, lens('all'));
		expect(result.unknownSectors).toEqual([]);
		for (const share of Object.values(result.unknownShare)) expect(share).toBeLessThan(0.01);
		expect(result.figures.refused).toEqual({});
	});

	it('shows a sector without reports as unknown, never as held', () => {
		const result = projectComputer.compute(day, lens('independent'));
		expect(result.unknownSectors).toContain('rear-ukraine');
		for (const sector of result.unknownSectors) expect(result.coverage[sector]?.reported).toBe(0);
		expect(result.unknownArea.coordinates.length).toBeGreaterThan(0);
		const held = result.control.features.filter(
			({ properties }) => properties.sector === 'ukraine'
		);
		const heldKm2 = held.reduce((sum, { properties }) => sum + properties.area_km2, 0);
		expect(heldKm2).toBeLessThan(10_000);
	});

	it('takes claims in when it is one-sided', () => {
		const all = projectComputer.statuses(day, lens('all'));
		const russian = projectComputer.statuses(day, lens('russian'));
		const reports = (statuses: typeof all) =>
			new Set(statuses.flatMap(({ reportIndices }) => reportIndices));
		const claimed = [...reports(russian)].filter((index) => !reports(all).has(index));
		expect(claimed.length).toBeGreaterThan(0);
	});

	it('does not know on the evening of 12 March what was reported later', () => {
		const happened = projectComputer.statuses(day, lens('all'));
		const known = projectComputer.statuses(day, { sources: 'all', known: 'reported' });
		expect(known).not.toEqual(happened);
	});
});

describe('two days compared', () => {
	const comparison = projectComputer.compare('2025-03-07', '2025-03-12', lens('all'));
	const kursk = comparison.sectors.find(({ sector }) => sector === 'kursk');

	it('differ by what changed hands between the drawn lines', () => {
		const before = kurskHeld('2025-03-07', lens('all'))?.value ?? NaN;
		const after = kurskHeld('2025-03-12', lens('all'))?.value ?? NaN;
		const net = (kursk?.toRussiaKm2?.value ?? NaN) - (kursk?.toUkraineKm2?.value ?? NaN);
		expect(net).toBeCloseTo(before - after, 0);
	});

	it('have a band that holds the value, in each sector and as a whole', () => {
		const { total, sectors } = projectComputer.compare('2024-08-10', '2024-11-01', lens('all'));
		const areas = sectors.flatMap(({ toUkraineKm2, toRussiaKm2 }) => [toUkraineKm2, toRussiaKm2]);
		for (const area of [...areas, total.toUkraineKm2, total.toRussiaKm2]) {
			if (!area) throw new Error('By default every sector is known.');
			expect(area.low).toBeLessThanOrEqual(area.value);
			expect(area.high).toBeGreaterThanOrEqual(area.value);
		}
		expect(total.toRussiaKm2.low).toBeLessThan(total.toRussiaKm2.high);
	});

	it('list what nobody reports on as unknown, and count no ground of it', () => {
		// The first reports of some sectors come between these days: that is no advance.
		const [before, after] = ['2024-08-06', '2025-03-12'] as const;
		const independent = lens('without-maps');
		const { sectors, changed } = projectComputer.compare(before, after, independent);
		const unknown = projectComputer.compute(before, independent).unknownSectors;
		expect(unknown.length).toBeGreaterThan(0);
		for (const sector of unknown) {
			expect(sectors.find((each) => each.sector === sector)).toMatchObject({
				toUkraineKm2: null,
				toRussiaKm2: null,
				frontKm: { from: null },
				isUnknown: { from: true }
			});
		}
		expect(
			changed.features.filter(({ properties }) => unknown.includes(properties.sector))
		).toEqual([]);
	});

	it('show no change on a day compared with itself', () => {
		const same = projectComputer.compare(day, day, lens('all'));
		expect(same.changed.features).toEqual([]);
		expect(same.total.toRussiaKm2).toEqual({ value: 0, low: 0, high: 0 });
	});
});

describe('the border where nobody fights', () => {
	it('is most of the border between the countries', () => {
		const contours = projectComputer.quietBorder(day, lens('all'));
		const km = [...(contours?.drawn[0]?.values() ?? [])].reduce((sum, each) => sum + each, 0);
		expect(km).toBeGreaterThan(500);
		expect(km).toBeLessThan(2300);
	});
});
