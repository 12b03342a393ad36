import type { Report } from '../model/report.ts';
import type { Country, Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { Day } from '../time/day.ts';
import { controlAreas } from './controlAreas.ts';
import { dayFigures } from './dayFigures.ts';
import { frontFeatures } from './frontFeatures.ts';
import { inputsHash } from './inputsHash.ts';
import { equalAreaPlane } from './plane.ts';
import type { PolygonSet } from './polygonSet.ts';
import { ReportIndex } from './reportIndex.ts';
import { scoreOf } from './score.ts';
import { settlementStatus } from './settlementStatus.ts';
import { Side, type SideSite } from './side.ts';
import { countrySet, reportedPart, Territory, type Countries } from './territory.ts';
import type { DayResult, Lens } from './types.ts';

/** Sides of a grid cell, km: villages lie closer together in the Kursk region's salient. */
const KURSK_STEP_KM = 0.5;
const UKRAINE_STEP_KM = 2;
/** How far around the outermost settlements in Russia the reports still speak, km. */
const KURSK_MARGIN_KM = 10;

export interface ControlInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	/** With features for UKR and RUS. */
	countries: Countries;
}

export interface ControlComputer {
	/** Areas, front, statuses and figures of a day. */
	compute(day: Day, lens: Lens): DayResult;
	/** Names the inputs and the method, so that a figure can be computed again. */
	inputsHash: string;
}

/** Works out once what no day changes: projections, territories, weights, who wrote what. */
export function createControlComputer(inputs: ControlInputs): ControlComputer {
	const { settlements, reports, sources, countries } = inputs;
	const borders = [countrySet(countries, 'RUS'), countrySet(countries, 'UKR')] as const;
	const hash = inputsHash({ settlements, reports, sources, borders });
	const index = new ReportIndex(reports, sources);
	const sites = sitesByCountry(settlements, index);
	const sides = [kurskSide(borders[0], sites.RU), ukraineSide(borders[1], sites.UA)];

	function compute(day: Day, lens: Lens): DayResult {
		const statuses = settlements.map(({ id }) =>
			settlementStatus(id, index.under(lens, id), day, lens)
		);
		const byId = new Map(statuses.map((status) => [status.settlementId, status]));
		const pictures = sides.flatMap((side) => side.picture(byId) ?? []);
		return {
			day,
			lens,
			control: controlAreas(pictures, day),
			frontLine: frontFeatures(pictures, day),
			statuses,
			figures: dayFigures(pictures, day),
			inputsHash: hash
		};
	}
	return { compute, inputsHash: hash };
}

function kurskSide(russia: PolygonSet, sites: readonly SideSite[]): Side {
	const points = sites.map((site) => site.point);
	const territory = new Territory(reportedPart(russia, points, KURSK_MARGIN_KM));
	return new Side('RU', territory, sites, KURSK_STEP_KM);
}

function ukraineSide(ukraine: PolygonSet, sites: readonly SideSite[]): Side {
	return new Side('UA', new Territory(ukraine), sites, UKRAINE_STEP_KM);
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
