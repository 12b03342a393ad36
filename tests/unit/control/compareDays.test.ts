import { describe, expect, it } from 'vitest';
import { compareDays, type Change } from '../../../src/lib/domain/control/compareDays.ts';
import type { CompartmentDay } from '../../../src/lib/domain/control/compartmentGround.ts';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import type { CompartmentId, SectorId } from '../../../src/lib/domain/dataset/theatre.ts';
import type { PolygonSet } from '../../../src/lib/domain/geometry/polygonSet.ts';
import type { Contour, PartyGround } from '../../../src/lib/domain/ground/reachedGround.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { compartment, ground, stateOf } from './dayFixtures.ts';
import { rectangle } from './planeFixtures.ts';
import type { Refusal } from '../../../src/lib/domain/measure/refusal.ts';

/** Two sectors of one compartment: a square of 100 km each, side by side. */
const zones = {
	ukraine: new Map<SectorId, PolygonSet>([
		['toretsk', rectangle(-100, -50, 0, 50)],
		['pokrovsk', rectangle(0, -50, 100, 50)]
	]),
	kursk: new Map<SectorId, PolygonSet>([['kursk', rectangle(-100, 50, 100, 150)]])
};
const everywhere = rectangle(-100, -50, 100, 50);

interface Picture {
	reached: readonly PartyGround[];
	known: PolygonSet;
}

/** Ukraine's ground from the western edge up to three lines, all 10 km high, and Russia's beyond. */
function upTo(lines: Record<Contour, number>, known = everywhere, south = 0): Picture {
	const strip = (west: number, east: number) => rectangle(west, south, east, south + 10);
	const ofUkraine = (contour: Contour) => strip(-100, lines[contour]);
	const ofRussia = (contour: Contour) => strip(lines[contour], 100);
	return {
		reached: [
			ground(ofUkraine('held'), ofUkraine('surely'), ofUkraine('perhaps')),
			ground(ofRussia('held'), ofRussia('perhaps'), ofRussia('surely'))
		],
		known
	};
}

function dayOf(
	id: CompartmentId,
	{ reached, known }: Picture,
	fields: Partial<CompartmentDay> = {}
): CompartmentDay {
	const nowhere = { type: 'MultiPolygon' as const, coordinates: [] };
	return {
		compartment: compartment(id),
		picture: {
			compartment: compartment(id),
			areas: [],
			unknownArea: nowhere,
			reached,
			known,
			heldKm2: () => ({ value: 0, low: 0, high: 0 }),
			contestedKm2: 0,
			pairs: [],
			droppedKm: 0
		},
		unknownSectors: [],
		unknown: [],
		unknownArea: nowhere,
		unknownShare: 0,
		refused: null,
		uncounted: null,
		...fields
	};
}

function compared(
	before: Picture,
	after: Picture,
	unknown: [SectorId[], SectorId[]],
	dataset: Dataset = kursk2025
) {
	const at = (day: string, picture: Picture, unknownSectors: SectorId[]) =>
		stateOf(day, [dayOf('ukraine', picture, { unknownSectors })], zones, dataset);
	return compareDays(at('2025-03-07', before, unknown[0]), at('2025-03-12', after, unknown[1]));
}

const NONE: [SectorId[], SectorId[]] = [[], []];
/** Rounded to whole km2: areas are geodesic, to a tenth. */
const rounded = (changes: readonly Change[] | null | undefined, winner: string) => {
	const won = changes?.filter(({ to }) => to === winner).map(({ km2 }) => km2);
	return (
		won &&
		(['value', 'low', 'high'] as const).map((end) =>
			Math.round(won.reduce((sum, km2) => sum + km2[end], 0))
		)
	);
};
const nothing = [0, 0, 0];

describe('ground that changed hands', () => {
	const before = upTo({ surely: -50, held: -40, perhaps: -20 });

	it('lies between the drawn lines; its band is what lies between the same outer lines', () => {
		// Back by 10 km as drawn, by 15 of what is held for certain, by 4 of what may be held.
		const { total } = compared(before, upTo({ surely: -65, held: -50, perhaps: -24 }), NONE);
		expect(rounded(total.changes, 'russia')).toEqual([100, 40, 150]);
		expect(rounded(total.changes, 'ukraine')).toEqual(nothing);
	});

	it('goes to Ukraine where its lines move on', () => {
		const { total } = compared(before, upTo({ surely: -43, held: -30, perhaps: -15 }), NONE);
		expect(rounded(total.changes, 'ukraine')).toEqual([100, 50, 100]);
		expect(rounded(total.changes, 'russia')).toEqual(nothing);
	});

	it('may go both ways, and by the outer lines alone', () => {
		const { total, changed } = compared(
			before,
			upTo({ surely: -45, held: -40, perhaps: -30 }),
			NONE
		);
		expect(rounded(total.changes, 'ukraine')).toEqual([0, 0, 50]);
		expect(rounded(total.changes, 'russia')).toEqual([0, 0, 100]);
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
			expect(rounded(total.changes, 'russia')).toEqual([300, 300, 300]);
		}
	);

	it('is divided among the sectors it lies in, and drawn by them', () => {
		const { sectors, changed } = compared(
			upTo({ surely: 30, held: 30, perhaps: 30 }),
			upTo({ surely: -20, held: -20, perhaps: -20 }),
			NONE
		);
		expect(sectors.map(({ sector, changes }) => [sector, rounded(changes, 'russia')])).toEqual([
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
	] as [string, [SectorId[], SectorId[]]][])(
		'is none of a sector that nobody reports on on %s',
		(_, unknown) => {
			const { sectors, total, changed } = compared(
				upTo({ surely: 30, held: 30, perhaps: 30 }),
				upTo({ surely: -20, held: -20, perhaps: -20 }),
				unknown
			);
			expect(rounded(total.changes, 'russia')).toEqual([200, 200, 200]);
			expect(sectors.find(({ sector }) => sector === 'pokrovsk')).toMatchObject({
				changes: null,
				isUnknown: { from: unknown[0].length > 0, to: unknown[1].length > 0 }
			});
			expect(changed.features.map(({ properties }) => properties.sector)).toEqual(['toretsk']);
		}
	);
});

describe('a compartment whose figures are refused on one of the days', () => {
	type Refused = Partial<Record<CompartmentId, Refusal>>;
	const at = (day: string, east: number, refused: Refused) => {
		const line = (to: number, known: PolygonSet, south: number) =>
			upTo({ surely: to, held: to, perhaps: to }, known, south);
		const beyond = rectangle(-100, 50, 100, 150);
		return stateOf(
			day,
			[
				dayOf('ukraine', line(east, everywhere, 0), {
					refused: refused.ukraine ?? null,
					unknownShare: east / 100
				}),
				dayOf('kursk', line(east / 2, beyond, 60), { refused: refused.kursk ?? null })
			],
			zones
		);
	};
	const refusals = (first: Refused, second: Refused) =>
		compareDays(at('2025-03-07', 80, first), at('2025-03-12', 40, second));
	const NO: Refusal = { why: 'nobody' };
	const NOR: Refusal = { why: 'one-side' };

	it.each([
		['the first', { ukraine: NO }, {}, { ukraine: NO }],
		['the second', {}, { ukraine: NOR }, { ukraine: NOR }],
		['both', { ukraine: NO }, { ukraine: NOR }, { ukraine: NO }]
	] as const)('gives no area on %s, and the other its own', (_, first, second, refused) => {
		const comparison = refusals(first, second);
		expect(comparison.refused).toEqual(refused);
		expect(
			comparison.sectors.map(({ sector, changes, isUnknown }) => [
				sector,
				rounded(changes, 'russia'),
				rounded(changes, 'ukraine'),
				isUnknown.from || isUnknown.to
			])
		).toEqual([
			['kursk', [200, 200, 200], nothing, false],
			['toretsk', undefined, undefined, false],
			['pokrovsk', undefined, undefined, false]
		]);
		expect(rounded(comparison.total.changes, 'russia')).toEqual([200, 200, 200]);
		expect(comparison.changed.features.map(({ properties }) => properties.sector)).toEqual([
			'kursk'
		]);
	});

	it('says how much is unknown on each day', () => {
		expect(refusals({}, {})).toMatchObject({
			refused: {},
			unknownShare: { from: { ukraine: 0.8 }, to: { ukraine: 0.4 } }
		});
	});
});

describe('ground of three parties', () => {
	const [one, other] = kursk2025.parties;
	if (!one || !other) throw new Error('There are no parties.');
	const third = { ...other, id: 'third', slot: 2 };
	const dataset = { ...kursk2025, parties: [one, other, third] };
	/** Strips of 10 km by the parties, from west to east; a gap is nobody's. */
	const strips = (...ends: [number, number][]): Picture => ({
		reached: ends.map(([west, east]) => ground(rectangle(west, 0, east, 10))),
		known: everywhere
	});
	const before = strips([-100, -50], [-40, 0], [0, 100]);
	const changes = compared(before, strips([-100, -30], [-30, 0], [-10, 100]), NONE, dataset).total
		.changes;

	it('goes from one to another, or from nobody', () => {
		expect(changes.map(({ from, to, km2 }) => [from, to, Math.round(km2.value)])).toEqual([
			['russia', 'ukraine', 100],
			[null, 'ukraine', 100],
			['russia', 'third', 100]
		]);
	});

	it('of the band alone is not told of two that it does not lie between', () => {
		const pairs = changes.map(({ from, to }) => `${from ?? ''}>${to}`);
		expect(pairs).not.toContain('ukraine>third');
		expect(pairs).not.toContain('third>ukraine');
	});
});
