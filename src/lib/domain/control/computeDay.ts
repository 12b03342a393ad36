import type { Report } from '../model/report.ts';
import type { Country, Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { Day } from '../time/day.ts';
import { compareDays, type Comparison } from './compareDays.ts';
import { controlAreas } from './controlAreas.ts';
import { coverageOf } from '../reports/coverage.ts';
import {
	dayFigures,
	frontContoursOf,
	kurskHeld,
	refusedOf,
	unknownShares
} from '../measure/dayFigures.ts';
import { frontFeatures } from '../front/frontFeatures.ts';
import type { MeasuredContours } from '../front/frontMeasure.ts';
import { NearSettlements, withoutLapsed } from '../reports/inferredStatus.ts';
import { inputsHash } from './inputsHash.ts';
import { leavesReportsOut } from '../reports/lens.ts';
import { equalAreaPlane } from '../geometry/plane.ts';
import type { PolygonSet } from '../geometry/polygonSet.ts';
import {
	binOf,
	leaveOneOut,
	reliabilityOf,
	type Reliability,
	type ReliabilityBin
} from '../field/reliability.ts';
import { ReportIndex } from '../reports/reportIndex.ts';
import { KURSK_2025, methodName, type Rules } from './rules.ts';
import { scoreOf } from '../field/score.ts';
import { settlementHolding, type Holding } from '../reports/settlementStatus.ts';
import { UnknownAcross } from '../ground/unknownAcross.ts';
import { Side, type DayHoldings, type SideSite, type ZonesOf } from './side.ts';
import { countrySet, partAround, Territory, type Countries } from '../ground/territory.ts';
import {
	DEFAULT_LENS,
	type DayResult,
	type Lens,
	type Measured,
	type SettlementStatus
} from './types.ts';

/** No place of the story lies further from Ukraine by land, km. */
const FURTHEST_KM = 3000;

export interface ControlInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	/** With features for UKR and RUS. */
	countries: Countries;
	/** Those of the war of 2024 and 2025 where none are given. */
	rules?: Rules;
}

export interface ControlComputer {
	/** Areas, front, statuses and figures of a day. */
	compute: (day: Day, lens: Lens) => DayResult;
	/** What Ukraine held inside Russia, without the rest of the day; null where nobody reports, or it is refused. */
	kurskHeld: (day: Day, lens: Lens) => Measured | null;
	/** The border with Russia where nobody fights, for who wants to count it: it takes its time. */
	quietBorder: (day: Day, lens: Lens) => MeasuredContours | null;
	/** km from Ukraine to the furthest point of its area in Russia; null where nobody reports. */
	depthKm: (day: Day, lens: Lens) => { value: number; low: number; high: number } | null;
	/** km from a point in degrees to Ukraine's border or coast. */
	distanceToUkraineKm: (position: [number, number]) => number;
	/** Who held each settlement, in the order of the table. */
	statuses: (day: Day, lens: Lens) => SettlementStatus[];
	/** What changed hands between two days. */
	compare: (from: Day, to: Day, lens: Lens) => Comparison;
	/** Needed before sectors are compared. */
	useZones: (zonesOf: ZonesOf) => void;
	/** How far ground without a report of its own may be believed. */
	reliability: () => Reliability;
	/** That of the ground at a point in degrees, by all reports; null where it cannot be told. */
	reliabilityAt: (position: [number, number], day: Day) => ReliabilityBin | null;
	/** Names the inputs and the method, so that a figure can be computed again. */
	inputsHash: string;
	/** The method's name and version. */
	method: string;
}

/** Works out once what no day changes: projections, territories, weights, who wrote what. */
export function createControlComputer(inputs: ControlInputs): ControlComputer {
	const { settlements, reports, sources, countries, rules = KURSK_2025 } = inputs;
	const russia = countrySet(countries, 'RUS');
	const ukraine = countrySet(countries, 'UKR');
	const hash = inputsHash({ settlements, reports, sources, borders: [russia, ukraine], rules });
	const index = new ReportIndex(reports, sources, rules.claims);
	const near = new NearSettlements(settlements, rules.inferredLapseKm);
	const sites = sitesByCountry(settlements, index);
	const home = new Territory(ukraine);
	const sides = [
		new Side('RU', territoryOf('RU', russia, sites.RU, rules), null, sites.RU, rules),
		new Side('UA', home, new Territory(russia), sites.UA, rules)
	] as const;

	function holdingsOf(day: Day, lens: Lens): Holding[] {
		const reportsOf = (id: string) => index.under(lens, id);
		return withoutLapsed(
			settlements.map(({ id }) => settlementHolding(id, reportsOf(id), day, lens, rules)),
			near,
			(i) => reportsOf(settlements[i]?.id ?? ''),
			day,
			lens
		);
	}

	function dayHoldings(holdings: readonly Holding[], lens: Lens): DayHoldings {
		return {
			byId: new Map(holdings.map((holding) => [holding.status.settlementId, holding])),
			leavesReportsOut: leavesReportsOut(lens)
		};
	}
	const known = (day: Day, lens: Lens) => dayHoldings(holdingsOf(day, lens), lens);
	const statusesOf = (day: Day, lens: Lens) => holdingsOf(day, lens).map(({ status }) => status);

	const unknownGround = new UnknownAcross();
	function compute(day: Day, lens: Lens): DayResult {
		const holdings = holdingsOf(day, lens);
		const statuses = holdings.map(({ status }) => status);
		const ofDay = dayHoldings(holdings, lens);
		const sideDays = sides.map((side) => side.day(ofDay));
		const pictures = sideDays.flatMap(({ picture }) => picture ?? []);
		const frontContours = frontContoursOf(sideDays);
		return {
			day,
			lens,
			control: controlAreas(pictures, day),
			unknownSectors: sideDays.flatMap(({ unknownSectors }) => unknownSectors),
			unknownArea: unknownGround.across(sideDays),
			unknownShare: unknownShares(sideDays),
			coverage: coverageOf(settlements, statuses),
			frontContours,
			frontLine: frontFeatures(pictures, day),
			statuses,
			figures: dayFigures(sideDays, frontContours, day),
			method: methodName(rules),
			inputsHash: hash
		};
	}

	let asked: Reliability | null = null;
	function reliability(): Reliability {
		if (asked) return asked;
		const ofDay = known(rules.reliabilityDay, DEFAULT_LENS);
		const leftOut = sides.flatMap((side) =>
			leaveOneOut(side.placeVoices(ofDay), rules.edgeReachKm)
		);
		return (asked = reliabilityOf(leftOut, rules.reliabilityBins, rules.reliabilityDay));
	}

	return {
		compute,
		reliability,
		reliabilityAt(position, day) {
			const [ofDay, point] = [known(day, DEFAULT_LENS), equalAreaPlane.toPlane(position)];
			const field = sides[0].fieldAt(ofDay, point) ?? sides[1].fieldAt(ofDay, point);
			return field === null ? null : binOf(reliability(), field);
		},
		kurskHeld: (day, lens) => kurskHeld([sides[0].day(known(day, lens))], day),
		quietBorder: (day, lens) => sides[1].quietBorder(known(day, lens)),
		depthKm: (day, lens) => sides[0].depthKm(known(day, lens), home),
		distanceToUkraineKm: (position) =>
			home.distanceToEdge(equalAreaPlane.toPlane(position), FURTHEST_KM),
		statuses: statusesOf,
		useZones(zonesOf) {
			for (const side of sides) side.useZones(zonesOf);
		},
		compare(from, to, lens) {
			const at = (day: Day) => {
				const ofDay = known(day, lens);
				const sideDays = sides.map((side) => side.day(ofDay));
				return {
					day,
					pictures: sideDays.map(({ picture }) => picture),
					contours: frontContoursOf(sideDays),
					unknown: new Set(sideDays.flatMap(({ unknownSectors }) => unknownSectors)),
					refused: refusedOf(sideDays),
					unknownShare: unknownShares(sideDays)
				};
			};
			return compareDays(at(from), at(to), sides);
		},
		inputsHash: hash,
		method: methodName(rules)
	};
}

/** A country's ground, as far around its settlements as the rules look. */
function territoryOf(
	country: Country,
	ground: PolygonSet,
	sites: readonly SideSite[],
	{ marginKm }: Rules
): Territory {
	const margin = marginKm[country];
	const points = sites.map(({ point }) => point);
	return new Territory(margin === null ? ground : partAround(ground, points, margin));
}

function sitesByCountry(
	settlements: readonly Settlement[],
	index: ReportIndex
): Record<Country, SideSite[]> {
	const only = index.onlyController();
	const site = ({ id, lon, lat, sector }: Settlement): SideSite => ({
		settlementId: id,
		sector,
		point: equalAreaPlane.toPlane([lon, lat]),
		fixedScore: scoreOf(only.get(id) ?? null)
	});
	const inside = (country: Country) =>
		settlements.filter((settlement) => settlement.country === country).map(site);
	return { UA: inside('UA'), RU: inside('RU') };
}
