import type { Dataset } from '../dataset/dataset.ts';
import { leavesReportsOut } from '../dataset/lensSpec.ts';
import type { FrontSpec, MeasureId } from '../dataset/measureSpec.ts';
import { methodName } from '../dataset/rules.ts';
import type { CompartmentId } from '../dataset/theatre.ts';
import {
	binOf,
	leaveOneOut,
	reliabilityOf,
	type Reliability,
	type ReliabilityBin
} from '../field/reliability.ts';
import { countFront, frontLadder } from '../front/countFront.ts';
import type { FrontCounting } from '../front/frontCounting.ts';
import { frontFeatures } from '../front/frontFeatures.ts';
import type { ResolutionKm } from '../front/resolutions.ts';
import { UnknownAcross } from '../ground/unknownAcross.ts';
import { dayFigures, frontRefused, measureOf } from '../measure/dayMeasures.ts';
import type { Refusal } from '../measure/refusal.ts';
import { coverageOf } from '../reports/coverage.ts';
import { lensSpecOf } from '../reports/lens.ts';
import type { Day } from '../time/day.ts';
import { Recent } from '../../recent.ts';
import { compareDays, type Comparison } from './compareDays.ts';
import type { ZonesOf } from './compartmentGround.ts';
import { controlAreas } from './controlAreas.ts';
import { DayState } from './dayState.ts';
import { HoldingsOfDays } from './holdingsOfDays.ts';
import { inputsHash } from './inputsHash.ts';
import { settingOf, type ControlInputs } from './setting.ts';
import {
	DEFAULT_LENS,
	type DayMeasure,
	type DayResult,
	type Lens,
	type Measured,
	type SettlementStatus
} from './types.ts';

/** Beyond this distances are not told apart, km. */
const FURTHEST_KM = 3000;
/** Days that are kept for the next question about them. */
const REMEMBERED_DAYS = 4;

export interface ControlComputer {
	/** Areas, front, statuses and figures of a day. */
	compute: (day: Day, lens: Lens) => DayResult;
	/** One measure without the rest of the day. */
	measure: (id: MeasureId, day: Day, lens: Lens) => DayMeasure;
	/** A front counted as somebody wants it; null where there is nothing to measure, or it is refused. */
	countFront: (
		id: MeasureId,
		counting: FrontCounting,
		day: Day,
		lens: Lens,
		resolutionKm?: ResolutionKm
	) => Measured | null;
	/** The same at every resolution, from fine to coarse. */
	ladder: (id: MeasureId, counting: FrontCounting, day: Day, lens: Lens) => Measured[];
	/** Why a front is not given, counted like this; null where it is. */
	frontRefused: (id: MeasureId, counting: FrontCounting, day: Day, lens: Lens) => Refusal | null;
	/** km from a point in degrees to a compartment's border or coast. */
	distanceToCompartmentKm: (
		compartment: CompartmentId,
		position: readonly [number, number]
	) => number;
	/** Who held each settlement, in the order of the table. */
	statuses: (day: Day, lens: Lens) => SettlementStatus[];
	/** What changed hands between two days. */
	compare: (from: Day, to: Day, lens: Lens) => Comparison;
	/** Needed before sectors are compared. */
	useZones: (zonesOf: ZonesOf) => void;
	/** How far ground without a report of its own may be believed. */
	reliability: () => Reliability;
	/** That of the ground at a point in degrees, by all reports; null where it cannot be told. */
	reliabilityAt: (position: readonly [number, number], day: Day) => ReliabilityBin | null;
	/** Names the inputs and the method, so that a figure can be computed again. */
	inputsHash: string;
	/** The method's name and version. */
	method: string;
	dataset: Dataset;
}

/** Works out once what no day changes: projections, territories, weights, who wrote what. */
export function createControlComputer(inputs: ControlInputs): ControlComputer {
	const { settlements, dataset } = inputs;
	const { rules } = dataset;
	const setting = settingOf(inputs);
	const { grounds, planes } = setting;
	const hash = inputsHash({ ...inputs, given: setting.given.shapes, borders: setting.borders });
	const holdings = new HoldingsOfDays(inputs, setting);
	const states = new Recent<DayState>(REMEMBERED_DAYS);

	function stateOf(day: Day, lens: Lens): DayState {
		const key = [day, lens.sources, lens.known].join('|');
		const known = states.get(key);
		if (known) return known;
		const leavesOut = leavesReportsOut(lensSpecOf(dataset, lens));
		const state = new DayState(day, holdings.on(day, lens), leavesOut, setting);
		states.set(key, state);
		return state;
	}

	const statusesOf = (day: Day, lens: Lens) => holdings.on(day, lens).map(({ status }) => status);

	const unknownGround = new UnknownAcross(planes.equalArea);
	function compute(day: Day, lens: Lens): DayResult {
		const state = stateOf(day, lens);
		const statuses = state.holdings.map(({ status }) => status);
		const pictures = state.all.flatMap(({ picture }) => picture ?? []);
		return {
			day,
			lens,
			control: controlAreas(pictures, day),
			unknownSectors: state.all.flatMap(({ unknownSectors }) => unknownSectors),
			unknownArea: unknownGround.across(state.all),
			unknownShare: state.unknownShare,
			coverage: coverageOf(settlements, statuses),
			frontContours: state.contours,
			frontLine: frontFeatures(pictures, dataset, day),
			statuses,
			figures: dayFigures(state),
			method: methodName(rules),
			inputsHash: hash
		};
	}

	let asked: Reliability | null = null;
	function reliability(): Reliability {
		if (asked) return asked;
		const { known } = stateOf(rules.reliabilityDay, DEFAULT_LENS);
		const leftOut = grounds.flatMap((ground) =>
			leaveOneOut(ground.placeVoices(known), rules.edgeReachKm)
		);
		return (asked = reliabilityOf(leftOut, rules.reliabilityBins, rules.reliabilityDay));
	}

	function specOf(id: MeasureId) {
		const spec = dataset.measures.find((each) => each.id === id);
		if (!spec) throw new RangeError(`There is no measure "${id}".`);
		return spec;
	}
	function frontOf(id: MeasureId): FrontSpec {
		const spec = specOf(id);
		if (spec.kind !== 'front') throw new RangeError(`The measure "${id}" is no length of a front.`);
		return spec;
	}

	return {
		compute,
		reliability,
		reliabilityAt(position, day) {
			const point = planes.equalArea.toPlane([...position]);
			const { known } = stateOf(day, DEFAULT_LENS);
			for (const ground of grounds) {
				const lead = ground.leadAt(known, point);
				if (lead !== null) return binOf(reliability(), lead);
			}
			return null;
		},
		measure: (id, day, lens) => measureOf(specOf(id), stateOf(day, lens)),
		countFront: (id, counting, day, lens, resolutionKm) =>
			countFront(frontOf(id), counting, stateOf(day, lens).front, rules, resolutionKm),
		ladder: (id, counting, day, lens) =>
			frontLadder(frontOf(id), counting, stateOf(day, lens).front, rules),
		frontRefused: (id, counting, day, lens) =>
			frontRefused(frontOf(id), counting, stateOf(day, lens)),
		distanceToCompartmentKm: (compartment, position) =>
			setting
				.groundOf(compartment)
				.distanceToEdge(planes.equalArea.toPlane([...position]), FURTHEST_KM),
		statuses: statusesOf,
		useZones(zonesOf) {
			for (const ground of grounds) ground.useZones(zonesOf);
		},
		compare: (from, to, lens) => compareDays(stateOf(from, lens), stateOf(to, lens)),
		inputsHash: hash,
		method: methodName(rules),
		dataset
	};
}
