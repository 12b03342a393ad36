import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/lib/domain/model/source.ts';
import { mapsOnlyShare, sourceShares } from '../../../src/lib/domain/tables/sourceShares.ts';
import { said } from '../control/smallWar.ts';

const source = (assertedBy: string, kind: string): Source => ({
	assertedBy,
	side: 'independent',
	kind,
	monitored: false,
	inferred: false,
	publish: 'yes',
	licence: 'facts cited'
});
const sources = [
	source('Press', 'analysis or press'),
	source('Map', 'mapping project'),
	source('Other map', 'mapping project'),
	source('Silent', 'analysis or press')
];
const reports = [['Map'], ['Map', 'Other map'], ['Map', 'Press'], ['Press']].map((assertedBy) =>
	said('sudzha', 'ukraine', { assertedBy })
);

describe('how much rests on a source', () => {
	it('counts what it asserts alone and with others, largest first', () => {
		expect(
			sourceShares(sources, reports).map((each) => [each.assertedBy, each.reports, each.share])
		).toEqual([
			['Map', 3, 0.75],
			['Press', 2, 0.5],
			['Other map', 1, 0.25],
			['Silent', 0, 0]
		]);
	});

	it('rests on maps alone only where nobody else asserts the report', () => {
		expect(mapsOnlyShare(sources, reports)).toBe(0.5);
	});
});
