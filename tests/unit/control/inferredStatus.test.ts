import { describe, expect, it } from 'vitest';
import { NearSettlements, withoutLapsed } from '../../../src/lib/domain/reports/inferredStatus.ts';
import type { Standing } from '../../../src/lib/domain/reports/lens.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import {
	settlementHolding,
	type IndexedReport
} from '../../../src/lib/domain/reports/settlementStatus.ts';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import { planes } from './dayFixtures.ts';
import { said, village } from './smallWar.ts';

/** About 7 km a tenth of a degree east: one village near, one beyond 12 km, one across the border. */
const villages = [
	village('silent', 35.2, 50.05),
	village('near', 35.3, 50.05),
	village('far', 35.5, 50.05),
	village('across', 35.2, 49.99)
];
const placed = villages.map(({ lon, lat, country }) => ({
	point: planes.equalArea.toPlane([lon, lat]),
	compartment: country
}));
const near = new NearSettlements(placed, kursk2025.rules.inferredLapseKm);

function silentAfter(
	told: { id: string; controller: Controller; standing?: Standing } & Partial<Report>,
	day = '2025-03-12',
	lens: Lens = DEFAULT_LENS
) {
	const { id, controller, standing = 'sighting', ...fields } = told;
	const eventDate = fields.eventDate ?? '2025-03-05';
	const reports: IndexedReport[] = [
		{ index: 0, standing: 'inferred', report: said('silent', 'russia') },
		{
			index: 1,
			standing,
			report: said(id, controller, { eventDate, reportedDate: eventDate, ...fields })
		}
	];
	const of = (row: number) =>
		reports.filter(({ report }) => report.settlementId === villages[row]?.id);
	const holdings = villages.map((settlement, row) =>
		settlementHolding(settlement.id, of(row), day, lens, kursk2025.rules)
	);
	return withoutLapsed(holdings, near, of, day, lens)[0]?.status.controller;
}

describe('a settlement with nothing but an inferred row', () => {
	it.each(['ukraine', 'contested'] as const)(
		'becomes unknown once a place near by is reported as %s',
		(controller) => {
			expect(silentAfter({ id: 'near', controller }, '2025-03-04')).toBe('russia');
			expect(silentAfter({ id: 'near', controller }, '2025-03-05')).toBeNull();
			expect(silentAfter({ id: 'near', controller }, '2025-03-12')).toBeNull();
		}
	);

	it.each([
		['says the same', { id: 'near', controller: 'russia' }],
		['is of a place further off', { id: 'far', controller: 'ukraine' }],
		['is of a place across the border', { id: 'across', controller: 'ukraine' }],
		['is inferred as well', { id: 'near', controller: 'ukraine', standing: 'inferred' }],
		['is older', { id: 'near', controller: 'ukraine', eventDate: '2025-02-01' }]
	] as const)('keeps its status where the report %s', (_, told) => {
		expect(silentAfter(told)).toBe('russia');
	});

	it('does not know of a report before it was public', () => {
		const late = { id: 'near', controller: 'ukraine', reportedDate: '2025-03-10' } as const;
		const known: Lens = { sources: 'all', known: 'reported' };
		expect(silentAfter(late, '2025-03-09', known)).toBe('russia');
		expect(silentAfter(late, '2025-03-10', known)).toBeNull();
	});

	it('is a settlement as any other once it has a report of its own', () => {
		expect(silentAfter({ id: 'silent', controller: 'ukraine' })).toBe('ukraine');
	});

	it('drops no report of its own that is older than the inference', () => {
		const reports: IndexedReport[] = [
			{ index: 0, standing: 'sighting', report: said('silent', 'ukraine') },
			{
				index: 1,
				standing: 'inferred',
				report: said('silent', 'russia', { eventDate: '2025-03-03' })
			},
			{
				index: 2,
				standing: 'sighting',
				report: said('near', 'ukraine', { eventDate: '2025-03-05' })
			}
		];
		const of = (row: number) =>
			reports.filter(({ report }) => report.settlementId === villages[row]?.id);
		const day = '2025-03-12';
		const holdings = villages.map(({ id }, row) =>
			settlementHolding(id, of(row), day, DEFAULT_LENS, kursk2025.rules)
		);
		expect(withoutLapsed(holdings, near, of, day, DEFAULT_LENS)[0]).toMatchObject({
			reports: 1,
			status: { controller: 'ukraine', reportIndices: [0] }
		});
	});
});
