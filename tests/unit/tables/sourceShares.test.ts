import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/lib/domain/model/source.ts';
import {
	mapsOnlyShare,
	sourceShares,
	splitInferred
} from '../../../src/lib/domain/tables/sourceShares.ts';
import { said } from '../control/smallWar.ts';

const source = (assertedBy: string, kind: string, inferred = false): Source => ({
	assertedBy,
	side: inferred ? 'none' : 'independent',
	kind,
	monitored: false,
	inferred,
	publish: 'yes',
	licence: 'facts cited'
});
const sources = [
	source('Press', 'analysis or press'),
	source('Map', 'mapping project'),
	source('Other map', 'mapping project'),
	source('Silent', 'analysis or press'),
	source('Ours', 'our inference', true)
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
		expect(mapsOnlyShare(sources, reports).ofReported).toBe(0.5);
	});

	it('leaves what is inferred out of every share, and says the share with it too', () => {
		const all = [...reports, said('guevo', 'russia', { assertedBy: ['Ours'] })];
		const shares = sourceShares(sources, all);
		expect(shares.map(({ assertedBy }) => assertedBy)).not.toContain('Ours');
		expect(shares[0]).toMatchObject({ reports: 3, share: 0.75, shareWithInferred: 0.6 });
		expect(mapsOnlyShare(sources, all)).toEqual({ ofReported: 0.5, withInferred: 0.4 });
		expect(splitInferred(sources, all)).toEqual({ reported: reports, inferred: 1 });
	});

	it('is nothing where nobody reports', () => {
		expect(sourceShares(sources, [])[0]).toMatchObject({ share: 0, shareWithInferred: 0 });
		expect(mapsOnlyShare(sources, [])).toEqual({ ofReported: 0, withInferred: 0 });
	});
});
