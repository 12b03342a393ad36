import { compartmentOf } from '../dataset/compartmentOf.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Compartment } from '../dataset/theatre.ts';
import { saidOf } from '../field/said.ts';
import { measuredShapes, type GivenShape } from '../given/givenFeature.ts';
import { GivenGround } from '../given/givenGround.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { planesAround } from '../geometry/plane.ts';
import type { PolygonSet } from '../geometry/polygonSet.ts';
import { groundOf, partAround, Territory, type Countries } from '../ground/territory.ts';
import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import { ReportIndex } from '../reports/reportIndex.ts';
import { CompartmentGround, type CompartmentSite } from './compartmentGround.ts';
import type { Setting } from './dayState.ts';

export interface ControlInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	/** With a feature for each outline that the dataset's compartments name. */
	countries: Countries;
	/** Areas and lines that somebody else drew; none where absent. */
	given?: readonly GivenShape[];
	dataset: Dataset;
}

/** What of a computer no day changes. */
export interface WholeSetting extends Setting {
	grounds: readonly CompartmentGround[];
	index: ReportIndex;
	/** Of each settlement, on the equal-area plane. */
	points: readonly PlanePoint[];
	/** Outlines of the compartments, in their order. */
	borders: readonly PolygonSet[];
}

export function settingOf(inputs: ControlInputs): WholeSetting {
	const { settlements, reports, sources, countries, dataset } = inputs;
	const { theatre, parties } = dataset;
	const planes = planesAround(theatre.centre);
	const index = new ReportIndex(reports, sources, dataset);
	const only = index.onlyController();
	const partyIds = parties.map(({ id }) => id);
	const points = settlements.map(({ lon, lat }) => planes.equalArea.toPlane([lon, lat]));
	const compartments = settlements.map(
		({ country }) => compartmentOf(theatre, country)?.id ?? null
	);
	const outlines = theatre.compartments.map(({ outline }) =>
		groundOf(countries, outline, planes.equalArea)
	);
	const whole = new Map(
		theatre.compartments.map(({ id }, i) => [id, new Territory(outlines[i] ?? [])])
	);
	const sitesOf = ({ id }: Compartment) =>
		settlements.flatMap((settlement, i): CompartmentSite[] => {
			const point = points[i];
			if (!point || compartments[i] !== id) return [];
			const alwaysSays = saidOf(partyIds, only.get(settlement.id) ?? null);
			return [{ settlementId: settlement.id, sector: settlement.sector, point, alwaysSays }];
		});
	const grounds = theatre.compartments.map((compartment, i) => {
		const sites = sitesOf(compartment);
		const territory = partOf(compartment, outlines[i] ?? [], sites);
		return new CompartmentGround(compartment, territory, sites, dataset, planes);
	});
	return {
		dataset,
		planes,
		given: new GivenGround(measuredShapes(inputs.given ?? [], dataset), planes),
		grounds,
		compartments,
		index,
		points,
		borders: outlines,
		groundOf(name) {
			const known = whole.get(name) ?? new Territory(groundOf(countries, [name], planes.equalArea));
			whole.set(name, known);
			return known;
		}
	};
}

/** A compartment's ground, as far around its settlements as it is looked at. */
function partOf(
	{ hullMarginKm }: Compartment,
	ground: PolygonSet,
	sites: readonly CompartmentSite[]
): Territory {
	const points = sites.map(({ point }) => point);
	return new Territory(hullMarginKm === null ? ground : partAround(ground, points, hullMarginKm));
}
