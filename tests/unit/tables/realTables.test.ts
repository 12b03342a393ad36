import { describe, expect, it } from 'vitest';
import { sourceShares } from '../../../src/lib/domain/tables/sourceShares.ts';
import { realTables } from './realTables.ts';

describe('the tables of the project', () => {
	const tables = realTables();

	it('have no problems and are all there', () => {
		expect(tables.settlements).toHaveLength(1035);
		expect(tables.reports).toHaveLength(1544);
		expect(tables.events).toHaveLength(94);
		expect(tables.claims).toHaveLength(54);
		expect(tables.places).toHaveLength(54);
		expect(tables.route).toHaveLength(9);
		expect(tables.sources).toHaveLength(41);
	});

	it('mark the 36 events the report itself states', () => {
		expect(tables.events.filter(({ inReport }) => inReport)).toHaveLength(36);
	});

	it('have a report of every settlement, and a use for every source', () => {
		const reported = new Set(tables.reports.map(({ settlementId }) => settlementId));
		expect(tables.settlements.filter(({ id }) => !reported.has(id))).toEqual([]);
		const shares = sourceShares(tables.sources, tables.reports);
		expect(shares.filter(({ reports }) => reports === 0)).toEqual([]);
	});

	it('say in their own words that nothing is liberated', () => {
		const ours = [
			...tables.reports.map(({ note }) => note),
			...tables.events.flatMap(({ title, summary }) => [title, summary]),
			...tables.claims.flatMap(({ statement, scope, why }) => [statement, scope, why]),
			...tables.places.map(({ role }) => role),
			...Object.values(tables.story.says).flat()
		];
		expect(ours.filter((text) => /liberat|Kiev\b/i.test(text))).toEqual([]);
	});

	it('do not link to the state outlets under sanctions', () => {
		const outlets = /^https?:\/\/([\w-]+\.)*(tass\.(com|ru)|rt\.com|ria\.ru|lenta\.ru|aif\.ru)\//;
		const linked = [...tables.reports, ...tables.events].filter(
			({ mayLink, sourceUrl }) => mayLink && outlets.test(sourceUrl)
		);
		expect(linked).toEqual([]);
	});
});
