/** What the lessons of the other maps say in words, worked out from their tables. */
import { join } from 'node:path';
import { area, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { openStory } from '../../../src/lib/build/openFacts.ts';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import type { Day } from '../../../src/lib/domain/time/day.ts';

const root = join(import.meta.dirname, '../../..');

function open(id: string) {
	const { dataset, tables, computer } = openStory(root, id);
	const statuses = (day: Day, sources = 'all') => {
		const lens: Lens = { ...DEFAULT_LENS, sources };
		return new Map(computer.statuses(day, lens).map((each) => [each.settlementId, each]));
	};
	const holder = (day: Day, place: string, sources?: string) =>
		statuses(day, sources).get(place)?.controller ?? null;
	const counted = (day: Day, controller: string | null, sources?: string) =>
		[...statuses(day, sources)].flatMap(([id, status]) =>
			status.controller === controller ? [id] : []
		);
	const asserted = (at: number) => tables.reports[at]?.assertedBy ?? [];
	return { dataset, tables, computer, statuses, holder, counted, asserted };
}

describe('Debaltseve', () => {
	const { tables, computer, statuses, holder, counted, asserted } = open('debaltseve-2015');
	const isInferred = (at: number) => asserted(at).includes('Salient (inference)');

	it('2: most places held by Ukraine on the first day are read from silence, some are unknown', () => {
		const held = counted('2015-01-14', 'ukraine');
		const inferred = held.filter((id) =>
			statuses('2015-01-14').get(id)?.reportIndices.every(isInferred)
		);
		expect(inferred.length).toBeGreaterThan(held.length / 2);
		expect(counted('2015-01-14', null).length).toBeGreaterThan(0);
	});

	it('3: Debaltseve, Vuhlehirsk and Lohvynove are lost by 20 February; Olkhovatka has one row', () => {
		for (const place of ['debaltseve', 'vuhlehirsk', 'lohvynove', 'chornukhyne'])
			expect([place, holder('2015-02-20', place)]).toEqual([place, 'russian-led']);
		expect(holder('2015-02-20', 'olkhovatka')).toBe('ukraine');
		const last = tables.reports.filter(({ settlementId }) => settlementId === 'olkhovatka').at(-1);
		expect(last?.eventDate).toBe('2015-01-29');
		for (const place of ['luhanske', 'svitlodarsk'])
			expect([place, holder('2015-02-20', place)]).toEqual([place, 'ukraine']);
	});

	it('3: of the fourteen settlements of 17 February ten are on the map, five held before', () => {
		const of17 = tables.reports.filter(
			({ eventDate, assertedBy, note }) =>
				eventDate === '2015-02-17' &&
				assertedBy.includes('DPR headquarters') &&
				note.startsWith('In its list')
		);
		const places = [...new Set(of17.map(({ settlementId }) => settlementId))];
		expect(places).toHaveLength(10);
		const before = places.filter((id) =>
			tables.reports.some(
				(row) =>
					row.settlementId === id &&
					row.controller === 'russian-led' &&
					row.eventDate < '2015-02-17'
			)
		);
		expect(before).toHaveLength(5);
	});

	it('4: Lohvynove is contested on the 9th, then changes with the reports', () => {
		const days: Day[] = ['2015-02-09', '2015-02-10', '2015-02-15', '2015-02-16', '2015-02-17'];
		expect(days.map((day) => holder(day, 'lohvynove'))).toEqual([
			'contested',
			'russian-led',
			'contested',
			'russian-led',
			'contested'
		]);
	});

	it('5: most places have no independent report, and nearly a third of all is inference', () => {
		expect(counted('2015-02-15', null, 'independent').length).toBeGreaterThan(
			tables.settlements.length / 2
		);
		const share = tables.reports.filter((_, at) => isInferred(at)).length / tables.reports.length;
		expect(share).toBeGreaterThan(0.3);
		expect(share).toBeLessThan(1 / 3);
		const sides = new Map(tables.sources.map(({ assertedBy, side }) => [assertedBy, side]));
		const others = tables.reports.filter((_, at) => !isInferred(at));
		const partial = others.filter(({ assertedBy }) =>
			assertedBy.every((who) => sides.get(who) !== 'independent')
		);
		expect(partial.length).toBeGreaterThan(others.length / 2);
	});

	it('6: on 18 February the town is still contested, and a front is measured', () => {
		expect(holder('2015-02-18', 'debaltseve')).toBe('contested');
		expect(computer.measure('front-length-km', '2015-02-18', DEFAULT_LENS).measured).not.toBeNull();
	});
});

describe('Syria', () => {
	const { dataset, tables, computer, statuses, holder, counted } = open('syria-2024');
	const holders = (day: Day) =>
		new Set(
			[...statuses(day).values()].flatMap(({ controller }) =>
				controller === null || controller === 'contested' ? [] : [controller]
			)
		);
	const km2 = (day: Day, sources = 'all') =>
		area({
			type: 'Feature',
			properties: {},
			geometry: computer.compute(day, { ...DEFAULT_LENS, sources }).unknownArea
		}) / 1e6;
	const TABLE = 'Wikipedia control table';

	it.each(['2024-11-26', '2024-12-08', '2024-12-10'])(
		'1, 5: more than half of the country is unknown on %s, so no area is given',
		(day) => {
			const { unknownShare } = computer.compute(day, DEFAULT_LENS);
			expect(unknownShare.syria).toBeGreaterThan(0.5);
			for (const { id, kind } of dataset.measures)
				if (kind === 'area' || kind === 'share')
					expect([id, computer.measure(id, day, DEFAULT_LENS).measured]).toEqual([id, null]);
		}
	);

	it('1: besides the government four parties hold places, and most of what is shared is contested', () => {
		expect(holders('2024-11-26')).toEqual(new Set(['government', 'hts-led', 'sna', 'sdf', 'tanf']));
		const table = tables.reports.filter(
			({ assertedBy, controller }) => assertedBy.includes(TABLE) && controller === 'contested'
		);
		const contested = counted('2024-11-26', 'contested');
		const shared = contested.filter((id) => table.some(({ settlementId }) => settlementId === id));
		expect(shared.length).toBeGreaterThan(contested.length / 2);
	});

	it('2: without the table most of the country and of the places is unknown', () => {
		expect(km2('2024-11-26', 'without-table')).toBeGreaterThan(km2('2024-11-26') * 1.5);
		expect(counted('2024-11-26', null, 'without-table').length).toBeGreaterThan(
			tables.settlements.length * 0.8
		);
		expect(holder('2024-11-26', 'tell-rifaat')).toBe('contested');
		expect(holder('2024-11-26', 'manbij')).toBe('sdf');
	});

	it('3: five parties on 3 December; the south and Palmyra on the 7th', () => {
		expect(holders('2024-12-03').size).toBe(5);
		for (const [place, party] of [
			['daraa', 'southern-room'],
			['suwayda', 'southern-room'],
			['palmyra', 'tanf']
		] as const)
			expect([place, holder('2024-12-07', place)]).toEqual([place, party]);
		for (const place of ['aleppo', 'hama', 'homs'])
			expect([place, holder('2024-12-08', place)]).toEqual([place, 'hts-led']);
	});

	it('4: Damascus is contested on the 8th and 9th and the HTS-led forces’ on the 10th', () => {
		expect(
			(['2024-12-08', '2024-12-09', '2024-12-10'] as Day[]).map((day) => holder(day, 'damascus'))
		).toEqual(['contested', 'contested', 'hts-led']);
		for (const place of ['quneitra', 'khan-arnabah'])
			expect([place, holder('2024-12-08', place)]).toEqual([place, 'israel']);
	});

	it('5: no place is the government’s; most of the contested are left with no one named', () => {
		expect(counted('2024-12-10', 'government')).toEqual([]);
		const contested = counted('2024-12-10', 'contested');
		const left = contested.filter((id) =>
			statuses('2024-12-10')
				.get(id)
				?.reportIndices.some((at) =>
					/army left|government forces gone|left by government|not said/i.test(
						tables.reports[at]?.note ?? ''
					)
				)
		);
		expect(left.length).toBeGreaterThan(contested.length / 2);
		expect(counted('2024-12-15', 'contested')).toEqual(contested);
	});

	it('5: under independent sources some places stay the government’s by reports of before', () => {
		const still = counted('2024-12-10', 'government', 'independent');
		const old = still.filter((id) =>
			statuses('2024-12-10', 'independent')
				.get(id)
				?.reportIndices.every((at) => (tables.reports[at]?.eventDate ?? '') < '2024-11-27')
		);
		expect(old.length).toBeGreaterThan(still.length / 2);
	});

	it('6: the claimed distance is less than half of that between the points', () => {
		const at = (id: string) => {
			const place = tables.places.find((each) => each.id === id);
			return [place?.lon ?? NaN, place?.lat ?? NaN];
		};
		const said = tables.claims.find(({ id }) => id === 'sanamayn-20-km')?.value ?? NaN;
		expect(said).toBeLessThan(distance(at('al-sanamayn'), at('damascus')) / 2);
	});
});
