import { describe, expect, it } from 'vitest';
import type { LensId } from '../../../src/lib/domain/dataset/lensSpec.ts';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import { said, smallComputer, village } from './smallWar.ts';

const DAY = '2025-03-12';
const villages = [
	village('west', 35.3, 50.5),
	village('east', 35.7, 50.5),
	village('home', 35.5, 49.5)
];

/** What is known inside Russia under a lens where two villages there are reported like this. */
function inside(controllers: readonly Controller[], sources: LensId = 'independent') {
	const reports = controllers.map((controller, i) => said(villages[i]?.id ?? '', controller));
	const { control, unknownSectors, figures } = smallComputer(villages, reports).compute(DAY, {
		sources,
		known: 'happened'
	});
	const areas = control.features.filter(({ properties }) => properties.sector === 'kursk');
	return {
		isDrawn: areas.length > 0,
		unknownSectors,
		refused: figures.measures['kursk-area-km2']?.refused
	};
}

describe('a side of the border under a lens that leaves reports out', () => {
	it.each([
		[['ukraine', 'russia'], true],
		[['ukraine', 'contested'], true],
		[['contested', 'russia'], true],
		[['ukraine', 'ukraine'], false],
		[['russia', 'russia'], false],
		[['contested', 'contested'], false],
		[['contested'], false]
	] as [Controller[], boolean][])(
		'where its villages are reported %j: drawn %s',
		(said, isDrawn) => {
			expect(inside(said).isDrawn).toBe(isDrawn);
		}
	);

	it.each([['russia'], ['ukraine'], ['contested']] as const)(
		'where all are reported as %s, has no sector without a report',
		(controller) => {
			const { unknownSectors, refused } = inside([controller, controller]);
			expect(unknownSectors).toEqual(['pokrovsk']);
			expect(refused?.why).toBe(controller === 'contested' ? 'contested-settlements' : 'one-side');
		}
	);

	it('has its sector without a report where nobody reports', () => {
		const { unknownSectors, refused } = inside([]);
		expect(unknownSectors).toEqual(['kursk', 'pokrovsk']);
		expect(refused).toEqual({ why: 'nobody' });
	});

	it('is drawn, whoever is reported, where nothing is left out', () => {
		expect(inside(['russia', 'russia'], 'all').isDrawn).toBe(true);
	});
});
