import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	settlementStatus,
	type IndexedReport
} from '../../../src/lib/domain/control/settlementStatus.ts';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import { CONTROLLERS, type Report } from '../../../src/lib/domain/model/report.ts';
import { addDays } from '../../../src/lib/domain/time/day.ts';

function report(fields: Partial<Report>): Report {
	return {
		settlementId: 'sudzha',
		eventDate: '2025-03-01',
		eventDatePrecision: 'day',
		reportedDate: fields.eventDate ?? '2025-03-01',
		controller: 'ukraine',
		assertedBy: ['ISW'],
		basis: 'assessed',
		sourceTitle: 'A source',
		sourceUrl: 'https://example.org/',
		note: '',
		mayLink: true,
		...fields
	};
}

function indexed(reports: Report[]): IndexedReport[] {
	return reports.map((each, index) => ({ index, report: each }));
}

function status(reports: Report[], day: string, lens: Lens = DEFAULT_LENS) {
	return settlementStatus('sudzha', indexed(reports), day, lens);
}

const anyReport = fc
	.record({
		eventDate: fc.integer({ min: 0, max: 30 }).map((days) => addDays('2025-02-20', days)),
		controller: fc.constantFrom(...CONTROLLERS)
	})
	.map(report);

describe('the status of a settlement', () => {
	it('is unknown before its first report', () => {
		expect(status([report({})], '2025-02-28').controller).toBeNull();
	});

	it('is what the latest report at or before the day says', () => {
		const reports = [report({}), report({ eventDate: '2025-03-10', controller: 'russia' })];
		expect(status(reports, '2025-03-09').controller).toBe('ukraine');
		expect(status(reports, '2025-03-10')).toMatchObject({
			controller: 'russia',
			since: '2025-03-10',
			reportIndices: [1]
		});
	});

	it('is contested where reports of its latest day disagree, until a later day agrees', () => {
		const reports = [
			report({ eventDate: '2025-03-12', controller: 'russia' }),
			report({ eventDate: '2025-03-12', controller: 'ukraine' }),
			report({ eventDate: '2025-03-15', controller: 'russia' })
		];
		expect(status(reports, '2025-03-14').controller).toBe('contested');
		expect(status(reports, '2025-03-15').controller).toBe('russia');
	});

	it('counts a break in holding when it says since when', () => {
		const reports = [
			report({ eventDate: '2025-03-01' }),
			report({ eventDate: '2025-03-05', controller: 'russia' }),
			report({ eventDate: '2025-03-08' }),
			report({ eventDate: '2025-03-10' })
		];
		expect(status(reports, '2025-03-12').since).toBe('2025-03-08');
	});

	it('does not know on a day what was reported after it', () => {
		const reports = [
			report({}),
			report({ eventDate: '2025-03-10', reportedDate: '2025-03-13', controller: 'russia' })
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
					.array(anyReport, { maxLength: 8 })
					.chain((reports) =>
						fc.tuple(
							fc.constant(reports),
							fc.shuffledSubarray(reports, { minLength: reports.length })
						)
					),
				([reports, shuffled]) => {
					const before = status(reports, '2025-03-12');
					const after = status(shuffled, '2025-03-12');
					expect(after.controller).toBe(before.controller);
					expect(after.since).toBe(before.since);
				}
			)
		);
	});

	it('is not changed by a second report that says the same', () => {
		fc.assert(
			fc.property(fc.array(anyReport, { minLength: 1, maxLength: 8 }), fc.nat(7), (reports, i) => {
				const again = reports[i % reports.length];
				const doubled = again ? [...reports, again] : reports;
				expect(status(doubled, '2025-03-12').controller).toBe(
					status(reports, '2025-03-12').controller
				);
			})
		);
	});
});
