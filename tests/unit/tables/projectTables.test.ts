import { describe, expect, it } from 'vitest';
import { sourceShares } from '../../../src/lib/domain/tables/sourceShares.ts';
import { projectTables } from '../control/projectComputer.ts';

describe('the tables of the project', () => {
	it('have no problems and are all there', () => {
		expect(projectTables.settlements).toHaveLength(1035);
		expect(projectTables.reports).toHaveLength(1544);
		expect(projectTables.events).toHaveLength(94);
		expect(projectTables.claims).toHaveLength(54);
		expect(projectTables.places).toHaveLength(54);
		expect(projectTables.route).toHaveLength(9);
		expect(projectTables.sources).toHaveLength(41);
	});

	it('mark the 36 events the report itself states', () => {
		expect(projectTables.events.filter(({ inReport }) => inReport)).toHaveLength(36);
	});

	it('have a report of every settlement, and a use for every source', () => {
		const reported = new Set(projectTables.reports.map(({ settlementId }) => settlementId));
		expect(projectTables.settlements.filter(({ id }) => !reported.has(id))).toEqual([]);
		const shares = sourceShares(projectTables.sources, projectTables.reports);
		expect(shares.filter(({ reports }) => reports === 0)).toEqual([]);
	});

	it('say in their own words that nothing is liberated', () => {
		const ours = [
			...projectTables.reports.map(({ note }) => note),
			...projectTables.events.flatMap(({ title, summary }) => [title, summary]),
			...projectTables.claims.flatMap(({ statement, scope, why }) => [statement, scope, why]),
			...projectTables.places.map(({ role }) => role),
			...Object.values(projectTables.story.says).flat()
		];
		expect(ours.filter((text) => /liberat|Kiev\b/i.test(text))).toEqual([]);
	});

	it('do not link to the state outlets under sanctions', () => {
		const outlets = /^https?:\/\/([\w-]+\.)*(tass\.(com|ru)|rt\.com|ria\.ru|lenta\.ru|aif\.ru)\//;
		const linked = [...projectTables.reports, ...projectTables.events].filter(
			({ mayLink, sourceUrl }) => mayLink && outlets.test(sourceUrl)
		);
		expect(linked).toEqual([]);
	});
});
