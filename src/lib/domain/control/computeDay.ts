import type { Report } from '../model/report.ts';
import type { Country, Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { Day } from '../time/day.ts';
import { compareDays, type Comparison } from './compareDays.ts';
import { controlAreas } from './controlAreas.ts';
import type { FrontContours } from './countFront.ts';
import { coverageOf } from './coverage.ts';
import { dayFigures, kurskHeld } from './dayFigures.ts';
import { frontFeatures } from './frontFeatures.ts';
import { toMultiPolygon } from './geojson.ts';
import type { MeasuredContours } from './frontMeasure.ts';
import { inputsHash } from './inputsHash.ts';
import { equalAreaPlane } from './plane.ts';
import type { PolygonSet } from './polygonSet.ts';
import { ReportIndex } from './reportIndex.ts';
import { scoreOf } from './score.ts';
import { settlementStatus } from './settlementStatus.ts';
import { Side, type SidePicture, type SideSite, type ZonesOf } from './side.ts';
import { countrySet, reportedPart, Territory, type Countries } from './territory.ts';
import type { DayResult, Lens, Measured, SettlementStatus } from './types.ts';

/** Sides of a grid cell, km: villages lie closer together in the Kursk region's salient. */
const KURSK_STEP_KM = 0.5;
const UKRAINE_STEP_KM = 2;
/** How far around the outermost settlements in Russia the reports still speak, km. */
const KURSK_MARGIN_KM = 10;

/** No place of the story lies further from Ukraine by land, km. */
const FURTHEST_KM = 3000;

export interface ControlInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	/** With features for UKR and RUS. */
	countries: Countries;
}

export interface ControlComputer {
	/** Areas, front, statuses and figures of a day. */
	compute: (day: Day, lens: Lens) => DayResult;
	/** What Ukraine held inside Russia, without the rest of the day; null where nobody reports. */
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
	/** Needed before sectors are compared, and before a lens that leaves some without a report. */
	useZones: (zonesOf: ZonesOf) => void;
	/** Names the inputs and the method, so that a figure can be computed again. */
	inputsHash: string;
}

/** Works out once what no day changes: projections, territories, weights, who wrote what. */
export function createControlComputer(inputs: ControlInputs): ControlComputer {
	const { settlements, reports, sources, countries } = inputs;
	const russia = countrySet(countries, 'RUS');
	const ukraine = countrySet(countries, 'UKR');
	const hash = inputsHash({ settlements, reports, sources, borders: [russia, ukraine] });
	const index = new ReportIndex(reports, sources);
	const sites = sitesByCountry(settlements, index);
	const home = new Territory(ukraine);
	const sides = [kurskSide(russia, sites.RU), ukraineSide(home, russia, sites.UA)] as const;

	function statusesOf(day: Day, lens: Lens): SettlementStatus[] {
		return settlements.map(({ id }) => settlementStatus(id, index.under(lens, id), day, lens));
	}

	function compute(day: Day, lens: Lens): DayResult {
		const statuses = statusesOf(day, lens);
		const byId = statusesById(statuses);
		const pictures = sides.flatMap((side) => side.picture(byId) ?? []);
		const unknown = sides.map((side) => side.unknown(byId));
		const frontContours = contoursOf(pictures);
		return {
			day,
			lens,
			control: controlAreas(pictures, day),
			unknownSectors: unknown.flatMap(({ sectors }) => sectors),
			unknownArea: toMultiPolygon(unknown.flatMap(({ area }) => area)),
			coverage: coverageOf(settlements, statuses),
			frontContours,
			frontLine: frontFeatures(pictures, day),
			statuses,
			figures: dayFigures(pictures, frontContours, day),
			inputsHash: hash
		};
	}

	return {
		compute,
		kurskHeld(day, lens) {
			const picture = sides[0].picture(statusesById(statusesOf(day, lens)));
			return kurskHeld(picture ? [picture] : [], day);
		},
		quietBorder: (day, lens) => sides[1].quietBorder(statusesById(statusesOf(day, lens))),
		depthKm: (day, lens) => sides[0].depthKm(statusesById(statusesOf(day, lens)), home),
		distanceToUkraineKm: (position) =>
			home.distanceToEdge(equalAreaPlane.toPlane(position), FURTHEST_KM),
		statuses: statusesOf,
		useZones(zonesOf) {
			for (const side of sides) side.useZones(zonesOf);
		},
		compare(from, to, lens) {
			const at = (day: Day) => {
				const byId = statusesById(statusesOf(day, lens));
				return {
					day,
					pictures: sides.map((side) => side.picture(byId)),
					unknown: new Set(sides.flatMap((side) => side.unknown(byId).sectors))
				};
			};
			return compareDays(at(from), at(to), sides);
		},
		inputsHash: hash
	};
}

function statusesById(statuses: readonly SettlementStatus[]) {
	return new Map(statuses.map((status) => [status.settlementId, status]));
}

function contoursOf(pictures: readonly SidePicture[]): FrontContours {
	const of = (country: Country) => pictures.find((picture) => picture.country === country);
	return {
		ukraine: of('UA')?.contours ?? null,
		kursk: of('RU')?.contours ?? null,
		quietBorder: null
	};
}

function kurskSide(russia: PolygonSet, sites: readonly SideSite[]): Side {
	const points = sites.map((site) => site.point);
	const territory = new Territory(reportedPart(russia, points, KURSK_MARGIN_KM));
	return new Side('RU', territory, null, sites, KURSK_STEP_KM);
}

function ukraineSide(home: Territory, russia: PolygonSet, sites: readonly SideSite[]): Side {
	return new Side('UA', home, new Territory(russia), sites, UKRAINE_STEP_KM);
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
