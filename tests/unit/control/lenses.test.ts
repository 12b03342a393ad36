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
		for (const { refused } of Object.values(result.figures.measures)) expect(refused).toBeNull();
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
		const wonBy = (party: string) => kursk?.changes?.find(({ to }) => to === party)?.km2.value ?? 0;
		const net = wonBy('russia') - wonBy('ukraine');
		expect(net).toBeCloseTo(before - after, 0);
	});

	it('have a band that holds the value, in each sector and as a whole', () => {
		const { total, sectors } = projectComputer.compare('2024-08-10', '2024-11-01', lens('all'));
		const all = [...sectors.map(({ changes }) => changes), total.changes];
		for (const changes of all) {
			if (!changes) throw new Error('By default every sector is known.');
			for (const { km2 } of changes) {
				expect(km2.low).toBeLessThanOrEqual(km2.value);
				expect(km2.high).toBeGreaterThanOrEqual(km2.value);
			}
		}
		const [lost] = total.changes.filter(({ to }) => to === 'russia');
		expect(lost?.km2.low).toBeLessThan(lost?.km2.high ?? NaN);
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
				changes: null,
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
		expect(same.total.changes).toEqual([]);
	});
});

describe('the border where nobody fights', () => {
	it('is most of the border between the countries', () => {
		const lengthWith = (counting: string[]) =>
			projectComputer.countFront('front-length-km', counting, day, lens('all'), 0.5)?.value ?? NaN;
		const km = lengthWith(['border']) - lengthWith([]);
		expect(km).toBeGreaterThan(500);
		expect(km).toBeLessThan(2300);
	});
});
