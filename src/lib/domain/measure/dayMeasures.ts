import type { DayState } from '../control/dayState.ts';
import type { DayFigures, DayMeasure, Measured } from '../control/types.ts';
import { isOfGiven, type MeasureSpec } from '../dataset/measureSpec.ts';
import { countFront, frontLadder, sectorFront } from '../front/countFront.ts';
import { headlineCounting } from '../front/frontCounting.ts';
import type { CountSpec, FrontSpec } from '../dataset/measureSpec.ts';
import { geodesicSetKm2 } from '../geometry/geojson.ts';
import type { Band } from './band.ts';
import { countOf } from './countOf.ts';
import { depthKm } from './depth.ts';
import { givenMeasure } from './givenMeasure.ts';
import type { Refusal } from './refusal.ts';

/** The numbers of a day. */
export function dayFigures(state: DayState): DayFigures {
	const { dataset } = state.setting;
	return {
		measures: Object.fromEntries(dataset.measures.map((spec) => [spec.id, measureOf(spec, state)])),
		sectorFrontLengthKm: Object.fromEntries(
			dataset.theatre.sectors.flatMap(({ id }) => {
				const length = sectorFront(state.contoursIn(id), id, state.day, dataset.rules);
				return length !== null && length.value > 0 ? [[id, length]] : [];
			})
		),
		droppedKm: Math.round(
			state.all.reduce((sum, { picture }) => sum + (picture?.droppedKm ?? 0), 0)
		)
	};
}

/** One of the dataset's measures. */
export function measureOf(spec: MeasureSpec, state: DayState): DayMeasure {
	if (spec.kind === 'front') return frontMeasure(spec, state);
	if (spec.kind === 'share') return shareMeasure(spec.of, state);
	if (spec.kind === 'count') return countMeasure(spec, state);
	if (isOfGiven(spec)) return givenMeasure(spec, state);
	const { compartment, picture, refused, unknownShare } = state.of(spec.in);
	if (!picture || refused !== null) return nothing(refused);
	const of = { asOf: state.day, unknownShare };
	const party = state.setting.dataset.parties.findIndex(({ id }) => id === spec.party);
	switch (spec.kind) {
		case 'area':
			return given(
				{
					...picture.heldKm2(spec.party),
					unit: 'km2',
					...of,
					method: areaMethod(compartment.names.en, state)
				},
				picture.contestedKm2
			);
		case 'depth': {
			const from = state.setting.groundOf(spec.from);
			return given({
				...depthKm(picture, party, from),
				unit: 'km',
				...of,
				method:
					'Greatest distance of the outline from the border; band: of the outlines of the band'
			});
		}
	}
}

function frontMeasure(spec: FrontSpec, state: DayState): DayMeasure {
	const { rules } = state.setting.dataset;
	const counting = headlineCounting(spec);
	const { unknownShare } = state.of(spec.in);
	const measured = countFront(spec, counting, state.front, rules);
	return {
		measured: measured && { ...measured, unknownShare },
		refused: frontRefused(spec, counting, state),
		contestedKm2: null,
		ladder: frontLadder(spec, counting, state.front, rules)
	};
}

function countMeasure(spec: CountSpec, state: DayState): DayMeasure {
	const { compartment, uncounted, unknownShare } = state.of(spec.in);
	if (uncounted !== null) return nothing(uncounted);
	return given({
		...countOf(state, compartment, spec.party),
		unit: 'settlements',
		asOf: state.day,
		unknownShare,
		method:
			'Settlements of the tables by their status; band: with those that are contested or unknown'
	});
}

/** Why a front is not given, counted like this: the first of its compartments that is refused. */
export function frontRefused(
	spec: FrontSpec,
	counting: readonly string[],
	state: DayState
): Refusal | null {
	const more = spec.counts.flatMap((rule) =>
		rule.kind !== 'sector' && counting.includes(rule.id) ? [rule.compartment] : []
	);
	return [spec.in, ...more].map((id) => state.of(id).refused).find((each) => each !== null) ?? null;
}

/** Of the ground of the whole compartment, unknown ground included. */
function shareMeasure(of: string, state: DayState): DayMeasure {
	const spec = state.setting.dataset.measures.find(({ id }) => id === of);
	if (spec?.kind !== 'area') return nothing(null);
	const { measured, refused } = measureOf(spec, state);
	const ground = state.setting.grounds.find(({ id }) => id === spec.in);
	const km2 = geodesicSetKm2(ground?.territory.area ?? [], state.setting.planes.equalArea);
	if (!measured || km2 === 0) return nothing(refused);
	const share = (part: number) => Math.round((1000 * part) / km2) / 10;
	const { value, low, high }: Band = measured;
	return given({
		...measured,
		value: share(value),
		low: share(low),
		high: share(high),
		unit: 'per cent',
		method: `${measured.method}; of the whole ground there, ${String(Math.round(km2))} km2`
	});
}

function areaMethod(where: string, { setting }: DayState): string {
	const band = String(setting.dataset.rules.band);
	return `Area inside the contour at score 0 within ${where}; band: inside the contours at +${band} and -${band}`;
}

function given(measured: Measured, contestedKm2: number | null = null): DayMeasure {
	return { measured, refused: null, contestedKm2, ladder: [] };
}

function nothing(refused: Refusal | null): DayMeasure {
	return { measured: null, refused, contestedKm2: null, ladder: [] };
}
