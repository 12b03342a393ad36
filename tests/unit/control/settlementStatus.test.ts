import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/lib/domain/reports/lens.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import {
	breaksOf,
	settlementHolding,
	type IndexedReport
} from '../../../src/lib/domain/reports/settlementStatus.ts';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import { addDays } from '../../../src/lib/domain/time/day.ts';
import { projectComputer, projectTables } from './projectComputer.ts';
import { CONTROLLERS, said } from './smallWar.ts';

type Said = Partial<Report> & { standing?: Standing };

function report({ standing = 'monitored', ...fields }: Said): Omit<IndexedReport, 'index'> {
	const eventDate = fields.eventDate ?? '2025-03-01';
	const report = said('sudzha', 'ukraine', { eventDate, reportedDate: eventDate, ...fields });
	return { report, standing };
}

function holding(reports: readonly Said[], day: string, lens: Lens = DEFAULT_LENS) {
	const indexed = reports.map((each, index) => ({ index, ...report(each) }));
	return settlementHolding('sudzha', indexed, day, lens, kursk2025.rules);
}

function status(reports: readonly Said[], day: string, lens: Lens = DEFAULT_LENS) {
	return holding(reports, day, lens).status;
}

const anySaid = fc.record({
	eventDate: fc.integer({ min: 0, max: 30 }).map((days) => addDays('2025-02-20', days)),
	controller: fc.constantFrom(...CONTROLLERS),
	standing: fc.constantFrom('monitored', 'sighting', 'inferred' as const)
});

describe('the status of a settlement', () => {
	it('is unknown before its first report', () => {
		expect(status([{}], '2025-02-28').controller).toBeNull();
	});

	it.each(['monitored', 'sighting', 'inferred'] as const)(
		'is what the latest of %s reports says',
		(standing) => {
			const reports: Said[] = [
				{ standing },
				{ standing, eventDate: '2025-03-10', controller: 'russia' }
			];
			expect(status(reports, '2025-03-09').controller).toBe('ukraine');
			expect(status(reports, '2025-03-10')).toMatchObject({
				controller: 'russia',
				since: '2025-03-10',
				reportIndices: [1]
			});
			expect(status(reports, '2026-03-10').controller).toBe('russia');
		}
	);

	it('is contested where reports of its latest day disagree, until a later day agrees', () => {
		const reports: Said[] = [
			{ eventDate: '2025-03-12', controller: 'russia' },
			{ eventDate: '2025-03-12', controller: 'ukraine' },
			{ eventDate: '2025-03-15', controller: 'russia' }
		];
		expect(status(reports, '2025-03-14').controller).toBe('contested');
		expect(status(reports, '2025-03-15').controller).toBe('russia');
	});

	it('counts a break in holding when it says since when', () => {
		const reports: Said[] = [
			{ eventDate: '2025-03-01' },
			{ eventDate: '2025-03-05', controller: 'russia' },
			{ eventDate: '2025-03-08' },
			{ eventDate: '2025-03-10' }
		];
		expect(status(reports, '2025-03-12').since).toBe('2025-03-08');
	});

	it('does not know on a day what was reported after it', () => {
		const reports: Said[] = [
			{},
			{ eventDate: '2025-03-10', reportedDate: '2025-03-13', controller: 'russia' }
		];
		const known: Lens = { sources: 'all', known: 'reported' };
		expect(status(reports, '2025-03-12').controller).toBe('russia');
		expect(status(reports, '2025-03-12', known).controller).toBe('ukraine');
		expect(status(reports, '2025-03-13', known).controller).toBe('russia');
	});

	it('never depends on the order of the rows', () => {
		fc.assert(
			fc.property(
				fc
					.array(anySaid, { maxLength: 8 })
					.chain((reports) =>
						fc.tuple(
							fc.constant(reports),
							fc.shuffledSubarray(reports, { minLength: reports.length })
						)
					),
				([reports, shuffled]) => {
					const [before, after] = [holding(reports, '2025-03-12'), holding(shuffled, '2025-03-12')];
					expect(after.status.controller).toBe(before.status.controller);
					expect(after.status.since).toBe(before.status.since);
					expect(after.hasChanged).toBe(before.hasChanged);
					expect(after.isInferred).toBe(before.isInferred);
				}
			)
		);
	});

	it('is not changed by a second report that says the same', () => {
		fc.assert(
			fc.property(fc.array(anySaid, { minLength: 1, maxLength: 8 }), fc.nat(7), (reports, i) => {
				const again = reports[i % reports.length];
				const doubled = again ? [...reports, again] : reports;
				expect(status(doubled, '2025-03-12').controller).toBe(
					status(reports, '2025-03-12').controller
				);
			})
		);
	});
});

describe('a sighting that disagrees with what is monitored', () => {
	const against = (fields: Said): Said[] => [
		{ eventDate: '2025-01-01' },
		{ standing: 'sighting', eventDate: '2025-02-10', controller: 'russia', ...fields }
	];

	it.each([
		['day', '2025-02-10'],
		['week', '2025-02-16'],
		['month', '2025-02-28']
	] as const)('makes its own %s contested, up to %s, and lapses', (eventDatePrecision, last) => {
		const reports = against({ eventDatePrecision });
		expect(status(reports, '2025-02-09').controller).toBe('ukraine');
		for (const day of ['2025-02-10', last])
			expect(status(reports, day)).toMatchObject({
				controller: 'contested',
				since: '2025-02-10',
				reportIndices: [0, 1]
			});
		expect(status(reports, addDays(last, 1))).toMatchObject({
			controller: 'ukraine',
			since: '2025-01-01',
			reportIndices: [0]
		});
	});

	it.each([
		// What the monitored source says, day by day; what is seen, of one day each; since when.
		['lapsed', [['01', 'ukraine']], [['10', 'russia']], ['ukraine', '01']],
		[
			'lapsed twice',
			[['01', 'ukraine']],
			[
				['10', 'russia'],
				['15', 'russia']
			],
			['ukraine', '01']
		],
		[
			'lapsed before a change',
			[
				['01', 'ukraine'],
				['12', 'russia']
			],
			[['10', 'russia']],
			['russia', '12']
		],
		[
			'lapsed after a change',
			[
				['01', 'ukraine'],
				['05', 'russia']
			],
			[['10', 'ukraine']],
			['russia', '05']
		],
		['of the day', [['01', 'ukraine']], [['20', 'russia']], ['contested', '20']],
		[
			'of two days running',
			[['01', 'ukraine']],
			[
				['19', 'russia'],
				['20', 'russia']
			],
			['contested', '19']
		],
		[
			'followed at once by the monitored source',
			[
				['01', 'ukraine'],
				['11', 'contested']
			],
			[['10', 'russia']],
			['contested', '10']
		],
		[
			'followed later',
			[
				['01', 'ukraine'],
				['13', 'contested']
			],
			[['10', 'russia']],
			['contested', '13']
		]
	] as [string, [string, Controller][], [string, Controller][], [Controller, string]][])(
		'%s: says since when the settlement has been held like this',
		(_, monitored, seen, [controller, since]) => {
			const on = ([day, each]: [string, Controller], standing: Standing): Said => ({
				eventDate: `2025-01-${day}`,
				controller: each,
				standing
			});
			const reports = [
				...monitored.map((each) => on(each, 'monitored')),
				...seen.map((each) => on(each, 'sighting'))
			];
			expect(status(reports, '2025-01-20')).toMatchObject({
				controller,
				since: `2025-01-${since}`
			});
		}
	);

	it('says nothing once the monitored source agrees with it', () => {
		const reports = [
			...against({ eventDatePrecision: 'week' }),
			{ eventDate: '2025-02-12', controller: 'russia' as const }
		];
		expect(status(reports, '2025-02-11').controller).toBe('contested');
		expect(status(reports, '2025-02-12')).toMatchObject({
			controller: 'russia',
			reportIndices: [2]
		});
	});

	it.each([
		['2024-12-01', '2024-12-31'],
		['2025-01-01', '2025-01-31'],
		['2024-02-01', '2024-02-29'],
		['2025-04-30', '2025-04-30']
	])('of a month, dated %s, speaks up to %s', (eventDate, last) => {
		const reports = against({ eventDatePrecision: 'month', eventDate }).with(0, {
			eventDate: '2024-01-01'
		});
		expect(status(reports, last).controller).toBe('contested');
		expect(status(reports, addDays(last, 1)).controller).toBe('ukraine');
	});

	it('stands until somebody begins to monitor', () => {
		const reports: Said[] = [
			{ standing: 'sighting', eventDate: '2025-01-05', controller: 'russia' },
			{ eventDate: '2025-02-01', controller: 'ukraine' }
		];
		expect(status(reports, '2025-01-31').controller).toBe('russia');
		expect(status(reports, '2025-02-01').controller).toBe('ukraine');
	});

	it('does not take from the settlement the voice of one that was never taken', () => {
		expect(holding(against({}), '2025-03-12').hasChanged).toBe(false);
	});
});

describe('whether a settlement has changed hands', () => {
	const cases: [Controller[], boolean][] = [
		[['ukraine'], false],
		[['ukraine', 'ukraine'], false],
		[['ukraine', 'russia'], true],
		[['ukraine', 'contested'], true],
		[['ukraine', 'russia', 'ukraine'], true]
	];
	it.each(cases)('%j: %s', (controllers, expected) => {
		const reports = controllers.map((controller, i) => ({
			controller,
			eventDate: addDays('2025-03-01', i)
		}));
		expect(holding(reports, '2025-03-12').hasChanged).toBe(expected);
	});
});

describe('what is inferred', () => {
	const inferred: Said = { standing: 'inferred', controller: 'russia' };

	it('is told apart, and is no report', () => {
		expect(holding([inferred], '2025-03-12')).toMatchObject({
			isInferred: true,
			reports: 0,
			status: { controller: 'russia' }
		});
		expect(holding([inferred, {}], '2025-03-12')).toMatchObject({ isInferred: false, reports: 1 });
	});

	it.each(['monitored', 'sighting'] as const)('gives way to a %s report of its day', (standing) => {
		expect(status([inferred, { standing }], '2025-03-12').controller).toBe('ukraine');
	});

	it.each(['monitored', 'sighting'] as const)(
		'does not speak after a %s report, however late it is dated',
		(standing) => {
			const reports: Said[] = [{ standing }, { ...inferred, eventDate: '2025-03-05' }];
			expect(holding(reports, '2025-03-12')).toMatchObject({
				isInferred: false,
				hasChanged: false,
				reports: 1,
				status: { controller: 'ukraine', since: '2025-03-01', reportIndices: [0] }
			});
		}
	);

	it('stands until somebody speaks', () => {
		const reports: Said[] = [inferred, { standing: 'sighting', eventDate: '2025-03-05' }];
		expect(status(reports, '2025-03-04').controller).toBe('russia');
		expect(status(reports, '2025-03-05').controller).toBe('ukraine');
	});

	it('does not contest what is monitored', () => {
		const reports = [{}, { ...inferred, eventDate: '2025-03-05' }];
		expect(status(reports, '2025-03-05').controller).toBe('ukraine');
	});
});

describe('from one break to the next', () => {
	const anyReport = fc.record({
		standing: fc.constantFrom<Standing>('monitored', 'sighting', 'inferred'),
		controller: fc.constantFrom(...CONTROLLERS),
		event: fc.nat({ max: 30 }),
		late: fc.nat({ max: 6 }),
		precision: fc.constantFrom('day' as const, 'week' as const, 'month' as const)
	});

	it('every day is like the other', () => {
		fc.assert(
			fc.property(
				fc.array(anyReport, { maxLength: 8 }),
				fc.constantFrom('happened' as const, 'reported' as const),
				fc.nat({ max: 70 }),
				(rows, known, after) => {
					const lens: Lens = { sources: 'all', known };
					const reports = rows.map((row, index) => {
						const eventDate = addDays('2025-01-10', row.event);
						const report = said('here', row.controller, {
							eventDate,
							eventDatePrecision: row.precision,
							reportedDate: addDays(eventDate, row.late)
						});
						return { index, standing: row.standing, report };
					});
					const day = addDays('2025-01-08', after);
					const last = breaksOf(reports, lens, kursk2025.rules).findLast((each) => each <= day);
					const on = (each: string) =>
						settlementHolding('here', reports, each, lens, kursk2025.rules);
					expect(on(day)).toEqual(on(last ?? '2025-01-01'));
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('the places of the table', () => {
	const expected = [
		// One report of fighting after the town was lost: its day, not for good.
		['novohrodivka', '2024-08-24', 'ukraine'],
		['novohrodivka', '2024-09-10', 'russia'],
		['novohrodivka', '2024-09-11', 'contested'],
		['novohrodivka', '2024-09-12', 'russia'],
		['novohrodivka', '2025-03-12', 'russia'],
		// A brigade says it holds on after both maps gave the town up.
		['velyka-novosilka', '2025-01-22', 'contested'],
		['velyka-novosilka', '2025-01-25', 'russia'],
		['velyka-novosilka', '2025-01-26', 'contested'],
		['velyka-novosilka', '2025-01-27', 'russia'],
		// The map itself says contested again.
		['toretsk', '2024-12-09', 'contested'],
		['toretsk', '2024-12-10', 'russia'],
		['toretsk', '2025-02-06', 'russia'],
		['toretsk', '2025-03-12', 'contested'],
		// A confirmed report of fighting four days before the map follows.
		['sudzha', '2024-08-13', 'contested'],
		['sudzha', '2024-08-14', 'ukraine'],
		['sudzha', '2025-03-08', 'contested'],
		['sudzha', '2025-03-09', 'ukraine'],
		['sudzha', '2025-03-12', 'contested'],
		['sudzha', '2025-03-15', 'russia']
	] as const;
	it.each(expected)('%s on %s: %s', (id, day, controller) => {
		const row = projectTables.settlements.findIndex((settlement) => settlement.id === id);
		expect(projectComputer.statuses(day, DEFAULT_LENS)[row]?.controller).toBe(controller);
	});
});
