import { describe, expect, it } from 'vitest';
import { compareDays } from '../../../src/lib/domain/control/compareDays.ts';
import type { PolygonSet } from '../../../src/lib/domain/geometry/polygonSet.ts';
import type { Contour } from '../../../src/lib/domain/ground/reachedGround.ts';
import type { Country, Sector } from '../../../src/lib/domain/model/settlement.ts';
import { rectangle } from './planeFixtures.ts';

/** Two sectors of one side: a square of 100 km each, side by side. */
const zones = new Map<Sector, PolygonSet>([
	['toretsk', rectangle(-100, -50, 0, 50)],
	['pokrovsk', rectangle(0, -50, 100, 50)]
]);
const sides = [{ country: 'UA' as Country, zones }];
const everywhere = rectangle(-100, -50, 100, 50);
const contours = { ukraine: null, kursk: null, quietBorder: null };

interface Picture {
	reached: Record<Contour, PolygonSet>;
	known: PolygonSet;
}

/** Ukraine's ground from the western edge up to three lines, all 10 km high. */
function upTo(lines: Record<Contour, number>, known = everywhere): Picture {
	const strip = (east: number) => rectangle(-100, 0, east, 10);
	return {
		reached: {
			held: strip(lines.held),
			surely: strip(lines.surely),
			perhaps: strip(lines.perhaps)
		},
		known
	};
}

function compared(before: Picture, after: Picture, unknown: [Sector[], Sector[]]) {
	const of = { contours, refused: {}, unknownShare: { UA: 0, RU: 0 } };
	return compareDays(
		{ ...of, day: '2025-03-07', pictures: [before], unknown: new Set(unknown[0]) },
		{ ...of, day: '2025-03-12', pictures: [after], unknown: new Set(unknown[1]) },
		sides
	);
}

const NONE: [Sector[], Sector[]] = [[], []];
/** Rounded to whole km2: areas are geodesic, to a tenth. */
const rounded = (area: { value: number; low: number; high: number } | null | undefined) =>
	area && [area.value, area.low, area.high].map(Math.round);
const nothing = [0, 0, 0];

describe('ground that changed hands', () => {
	const before = upTo({ surely: -50, held: -40, perhaps: -20 });

	it('lies between the drawn lines; its band is what lies between the same outer lines', () => {
		// Back by 10 km as drawn, by 15 of what is held for certain, by 4 of what may be held.
		const { total } = compared(before, upTo({ surely: -65, held: -50, perhaps: -24 }), NONE);
		expect(rounded(total.toRussiaKm2)).toEqual([100, 40, 150]);
		expect(rounded(total.toUkraineKm2)).toEqual(nothing);
	});

	it('goes to Ukraine where its lines move on', () => {
		const { total } = compared(before, upTo({ surely: -43, held: -30, perhaps: -15 }), NONE);
		expect(rounded(total.toUkraineKm2)).toEqual([100, 50, 100]);
		expect(rounded(total.toRussiaKm2)).toEqual(nothing);
	});

	it('may go both ways, and by the outer lines alone', () => {
		const { total, changed } = compared(
			before,
			upTo({ surely: -45, held: -40, perhaps: -30 }),
			NONE
		);
		expect(rounded(total.toUkraineKm2)).toEqual([0, 0, 50]);
		expect(rounded(total.toRussiaKm2)).toEqual([0, 0, 100]);
		expect(changed.features).toEqual([]);
	});

	it.each([
		['the first day', [rectangle(-100, -50, 10, 50), everywhere]],
		['the second day', [everywhere, rectangle(-100, -50, 10, 50)]]
	] as [string, [PolygonSet, PolygonSet]][])(
		'is none of ground that is unknown on %s',
		(_, [then, now]) => {
			const { total } = compared(
				upTo({ surely: 30, held: 30, perhaps: 30 }, then),
				upTo({ surely: -20, held: -20, perhaps: -20 }, now),
				NONE
			);
			expect(rounded(total.toRussiaKm2)).toEqual([300, 300, 300]);
		}
	);

	it('is divided among the sectors it lies in, and drawn by them', () => {
		const { sectors, changed } = compared(
			upTo({ surely: 30, held: 30, perhaps: 30 }),
			upTo({ surely: -20, held: -20, perhaps: -20 }),
			NONE
		);
		expect(sectors.map(({ sector, toRussiaKm2 }) => [sector, rounded(toRussiaKm2)])).toEqual([
			['toretsk', [200, 200, 200]],
			['pokrovsk', [300, 300, 300]]
		]);
		expect(
			changed.features.map(({ properties }) => [
				properties.sector,
				properties.to,
				Math.round(properties.area_km2)
			])
		).toEqual([
			['toretsk', 'russia', 200],
			['pokrovsk', 'russia', 300]
		]);
	});

	it.each([
		['the first day', [['pokrovsk'], []]],
		['the second day', [[], ['pokrovsk']]],
		['both days', [['pokrovsk'], ['pokrovsk']]]
	] as [string, [Sector[], Sector[]]][])(
		'is none of a sector that nobody reports on on %s',
		(_, unknown) => {
			const { sectors, total, changed } = compared(
				upTo({ surely: 30, held: 30, perhaps: 30 }),
				upTo({ surely: -20, held: -20, perhaps: -20 }),
				unknown
			);
			expect(rounded(total.toRussiaKm2)).toEqual([200, 200, 200]);
			expect(sectors.find(({ sector }) => sector === 'pokrovsk')).toMatchObject({
				toUkraineKm2: null,
				toRussiaKm2: null,
				isUnknown: { from: unknown[0].length > 0, to: unknown[1].length > 0 }
			});
			expect(changed.features.map(({ properties }) => properties.sector)).toEqual(['toretsk']);
		}
	);
});

describe('a side whose figures are refused on one of the days', () => {
	const beyond = new Map<Sector, PolygonSet>([['kursk', rectangle(-100, 50, 100, 150)]]);
	const both = [...sides, { country: 'RU' as Country, zones: beyond }];
	const strip = (east: number): Picture => {
		const ground = rectangle(-100, 60, east, 70);
		return {
			reached: { held: ground, surely: ground, perhaps: ground },
			known: rectangle(-100, 50, 100, 150)
		};
	};
	const at = (day: string, east: number, refused: Partial<Record<Country, string>>) => ({
		day,
		pictures: [upTo({ surely: east, held: east, perhaps: east }), strip(east / 2)],
		contours,
		unknown: new Set<Sector>(),
		refused,
		unknownShare: { UA: east / 100, RU: 0 }
	});
	const refusals = (first: Partial<Record<Country, string>>, second: typeof first) =>
		compareDays(at('2025-03-07', 80, first), at('2025-03-12', 40, second), both);
	const NO = 'No figure: the first day.';
	const NOR = 'No figure: the second day.';

	it.each([
		['the first', { UA: NO }, {}, { UA: NO }],
		['the second', {}, { UA: NOR }, { UA: NOR }],
		['both', { UA: NO }, { UA: NOR }, { UA: NO }]
	] as const)('gives no area on %s, and the other side its own', (_, first, second, refused) => {
		const comparison = refusals(first, second);
		expect(comparison.refused).toEqual(refused);
		expect(
			comparison.sectors.map(({ sector, toRussiaKm2, toUkraineKm2, isUnknown }) => [
				sector,
				rounded(toRussiaKm2),
				rounded(toUkraineKm2),
				isUnknown.from || isUnknown.to
			])
		).toEqual([
			['kursk', [200, 200, 200], nothing, false],
			['toretsk', null, null, false],
			['pokrovsk', null, null, false]
		]);
		expect(rounded(comparison.total.toRussiaKm2)).toEqual([200, 200, 200]);
		expect(comparison.changed.features.map(({ properties }) => properties.sector)).toEqual([
			'kursk'
		]);
	});

	it('says how much is unknown on each day', () => {
		expect(refusals({}, {})).toMatchObject({
			refused: {},
			unknownShare: { from: { UA: 0.8 }, to: { UA: 0.4 } }
		});
	});
});
