import { area, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import type { MeasureSpec } from '../../../src/lib/domain/dataset/measureSpec.ts';
import { CONTESTED } from '../../../src/lib/domain/dataset/party.ts';
import { DEFAULT_LENS, type DayResult } from '../../../src/lib/domain/control/types.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import type { Settlement } from '../../../src/lib/domain/model/settlement.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { areaFaults } from './areaFaults.ts';
import { areaOf, said, smallComputer, squares, village } from './smallWar.ts';

const DAY = '2025-03-12';
const PARTIES = ['north', 'east', 'south', 'west'];
const [FIRST] = kursk2025.parties;
if (!FIRST) throw new Error('There is no party.');
const PARTY = FIRST;
const [MEASURE] = kursk2025.measures;
if (!MEASURE) throw new Error('There is no measure.');
const of = { words: MEASURE.words, isHeadline: false, isDescribed: false };

/** One square country in which four parties fight, by the names given and in their order. */
function fourParties(ids: readonly string[]): Dataset {
	return {
		...kursk2025,
		parties: ids.map((id, slot) => ({ ...PARTY, id, slot })),
		theatre: {
			...kursk2025.theatre,
			compartments: kursk2025.theatre.compartments
				.filter(({ id }) => id === 'ukraine')
				.map((compartment) => ({ ...compartment, normalParty: null }))
		},
		measures: [
			...ids.map((party): MeasureSpec => {
				return { ...of, kind: 'area', id: `area-${party}`, party, in: 'ukraine' };
			}),
			...ids.flatMap((one, i) =>
				ids.slice(i + 1).map((other): MeasureSpec => {
					const between = [[one, other]] as const;
					const id = `front-${[one, other].sort().join('-')}`;
					return { ...of, kind: 'front', id, in: 'ukraine', between, counts: [] };
				})
			),
			{
				...of,
				kind: 'front',
				id: 'front-any',
				in: 'ukraine',
				between: [['*', '*']],
				counts: []
			}
		]
	};
}

interface War {
	villages: Settlement[];
	reports: Report[];
}

const anyWar: fc.Arbitrary<War> = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 38 }), fc.integer({ min: 2, max: 38 })), {
		minLength: 4,
		maxLength: 24,
		selector: ([x, y]) => x * 100 + y
	})
	.chain((points) =>
		fc
			.array(fc.constantFrom(...PARTIES, CONTESTED), { minLength: 24, maxLength: 24 })
			.map((controllers) => {
				const villages = points.map(([x, y], i) =>
					village(`v${String(i)}`, 35 + x / 40, 49 + y / 40)
				);
				const reports = villages.map(({ id }, i) => said(id, controllers[i] ?? CONTESTED));
				return { villages, reports };
			})
	);

function compute({ villages, reports }: War, ids: readonly string[] = PARTIES): DayResult {
	return smallComputer(villages, reports, undefined, fourParties(ids)).compute(DAY, DEFAULT_LENS);
}

const few = { numRuns: 25 };
const valueOf = (result: DayResult, id: string) =>
	result.figures.measures[id]?.measured?.value ?? 0;

describe('ground of four parties', () => {
	const groundKm2 = squares.features.map((country) => area(country) / 1e6)[0] ?? NaN;

	it('is shared out without a gap or an overlap, in valid areas', () => {
		fc.assert(
			fc.property(anyWar, (war) => {
				const { control } = compute(war);
				expect(areaFaults(control.features.map(({ geometry }) => geometry))).toEqual([]);
				const sum = control.features.reduce((km2, { properties }) => km2 + properties.area_km2, 0);
				expect(Math.abs(sum - groundKm2)).toBeLessThan(1);
			}),
			{ numRuns: 8 }
		);
	});

	it('is the same whatever the parties are called', () => {
		const renamed = new Map(PARTIES.map((id) => [id, `the-${id}`]));
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const once = compute({ villages, reports });
				const again = compute(
					{
						villages,
						reports: reports.map((report) => ({
							...report,
							controller: renamed.get(report.controller) ?? report.controller
						}))
					},
					[...renamed.values()]
				);
				for (const [id, other] of renamed)
					expect(areaOf(again, 'ukraine', other)).toBe(areaOf(once, 'ukraine', id));
			}),
			few
		);
	});

	it('is the same in whatever order the parties are listed', () => {
		fc.assert(
			fc.property(anyWar, fc.shuffledSubarray(PARTIES, { minLength: 4 }), (war, order) => {
				const [once, again] = [compute(war), compute(war, order)];
				for (const id of [...PARTIES, CONTESTED])
					expect(areaOf(again, 'ukraine', id)).toBeCloseTo(areaOf(once, 'ukraine', id), 6);
				for (const { id } of fourParties(PARTIES).measures.filter(({ kind }) => kind === 'area'))
					expect(valueOf(again, id)).toBeCloseTo(valueOf(once, id), 6);
			}),
			few
		);
	});

	it('is the same bytes for the same rows in any order', () => {
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const once = compute({ villages, reports });
				const again = compute({ villages, reports: [...reports].reverse() });
				expect(JSON.stringify(again.control)).toBe(JSON.stringify(once.control));
				expect(JSON.stringify(again.frontLine)).toBe(JSON.stringify(once.frontLine));
			}),
			few
		);
	});

	it('has a band around each party’s area, and nobody more than all of it', () => {
		fc.assert(
			fc.property(anyWar, (war) => {
				const { measures } = compute(war).figures;
				for (const id of PARTIES) {
					const measured = measures[`area-${id}`]?.measured;
					if (!measured) throw new Error('Every area is given.');
					expect(measured.low).toBeLessThanOrEqual(measured.value);
					expect(measured.value).toBeLessThanOrEqual(measured.high);
					expect(measured.high).toBeLessThan(groundKm2 + 1);
				}
			}),
			few
		);
	});
});

describe('the front of four parties', () => {
	it('is the sum of those of its pairs', () => {
		fc.assert(
			fc.property(anyWar, (war) => {
				const result = compute(war);
				const pairs = Object.keys(result.figures.measures).filter(
					(id) => id.startsWith('front-') && id !== 'front-any'
				);
				const sum = pairs.reduce((km, id) => km + valueOf(result, id), 0);
				expect(Math.abs(sum - valueOf(result, 'front-any'))).toBeLessThan(pairs.length / 10);
			}),
			few
		);
	});

	it('parts the two that it says it does', () => {
		// Four quarters: each borders on two others, and meets the fourth in a point.
		const quarters = [
			[35.25, 49.75, 'north'],
			[35.75, 49.75, 'east'],
			[35.75, 49.25, 'south'],
			[35.25, 49.25, 'west']
		] as const;
		const around = quarters.flatMap(([lon, lat, id]) =>
			[-0.15, 0, 0.15].flatMap((dx) =>
				[-0.15, 0, 0.15].map((dy) => [lon + dx, lat + dy, id] as const)
			)
		);
		const villages = around.map(([lon, lat], i) => village(`v${String(i)}`, lon, lat));
		const result = compute({
			villages,
			reports: around.map(([, , id], i) => said(`v${String(i)}`, id))
		});
		const km = (pair: string) => valueOf(result, `front-${pair}`);
		for (const pair of ['east-north', 'east-south', 'south-west', 'north-west']) {
			expect(km(pair)).toBeGreaterThan(25);
			expect(km(pair)).toBeLessThan(60);
		}
		expect([km('north-south'), km('east-west')].every((each) => each < 5)).toBe(true);
		const holders = quarters.map(([lon, lat]) =>
			result.control.features
				.filter((each) => booleanPointInPolygon([lon, lat], each))
				.map(({ properties }) => properties.controller)
		);
		expect(holders).toEqual(quarters.map(([, , id]) => [id]));
		const between = new Set(
			result.frontLine.features.map(({ properties }) => properties.between.join())
		);
		expect(between.size).toBeGreaterThanOrEqual(4);
	});

	it('is none on ground that nobody holds: contested settlements alone draw no line', () => {
		const villages = [village('a', 35.3, 49.5), village('b', 35.7, 49.5)];
		const { control, frontLine } = compute({
			villages,
			reports: villages.map(({ id }) => said(id, CONTESTED))
		});
		expect(frontLine.features).toEqual([]);
		expect(
			control.features.map(({ properties }) => [properties.controller, properties.line_side])
		).toEqual([[CONTESTED, undefined]]);
	});
});
