import type { ControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import type { DayMeasure, DayResult, Measured } from '../../src/lib/domain/control/types.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import {
	isOfGiven,
	type FrontSpec,
	type MeasureSpec
} from '../../src/lib/domain/dataset/measureSpec.ts';
import {
	countingOf,
	countingText,
	headlineCounting,
	type FrontCounting
} from '../../src/lib/domain/front/frontCounting.ts';
import { bandOf } from '../../src/lib/domain/measure/band.ts';
import { refusalText, type Refusal } from '../../src/lib/domain/measure/refusal.ts';
import { keyOf } from './keyOf.ts';
import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { describeProject, openProject } from './openProject.ts';
import { toThousandth } from './round.ts';
import { UsageError } from './usage.ts';

/**
 * The figures of a day: every measure under its id in `measures`; and, under its id with
 * underscores, each front and given line with its ladder and each area with what is surely held.
 */
export function measure(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		ladder: { type: 'boolean', default: false },
		count: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const described = describeProject(values.dataset);
	const lens = lensOption(described, values);
	const fronts = described.measures.filter((spec) => spec.kind === 'front');
	const countings = new Map(
		fronts.map((front) => [front.id, countingOption(front, fronts, values.count)])
	);
	const date = dayOption(described, values.date);
	const { computer, dataset } = openProject(values.dataset);
	const day = computer.compute(date, lens);
	const { bins, asOf } = computer.reliability();
	const answered = dataset.measures.map((spec): Answered => {
		const measured = day.figures.measures[spec.id];
		const counting = countings.get(spec.id);
		if (!measured) throw new Error(`The measure "${spec.id}" has no figure.`);
		return spec.kind === 'front' && counting
			? { spec, counting, ...counted(spec, counting, computer, day) }
			: { spec, ...measured };
	});
	return {
		dataset: dataset.id,
		date,
		lens,
		measures: Object.fromEntries(
			answered.map((each) => [each.spec.id, figure(each, dataset, day)])
		),
		...Object.fromEntries(
			answered.flatMap((each) => {
				const told = inFull(each, dataset, day, values.ladder);
				return told === null ? [] : [[keyOf(each.spec.id), told]];
			})
		),
		sectors: Object.fromEntries(
			Object.entries(day.figures.sectorFrontLengthKm).flatMap(([sector, measured]) =>
				measured ? [[sector, { front_length_km: length(measured) }]] : []
			)
		),
		dropped_km: day.figures.droppedKm,
		reliability: {
			bins: bins.map(({ fieldFrom, fieldTo, in100, n }) => ({
				field_from: fieldFrom,
				field_to: fieldTo,
				in_100: in100,
				n
			})),
			as_of: asOf
		},
		method: [
			computer.method,
			...new Set(answered.flatMap(({ measured }) => (measured ? [measured.method] : [])))
		].join('. '),
		inputs_hash: day.inputsHash
	};
}

type Answered = DayMeasure & { spec: MeasureSpec; counting?: FrontCounting };

/** Under `--count` every front that has such a part is counted so, and one at least has to have it. */
function countingOption(
	front: FrontSpec,
	fronts: readonly FrontSpec[],
	text: string | undefined
): FrontCounting {
	if (text === undefined) return headlineCounting(front);
	if (fronts.every((each) => countingOf(each, text) === null)) {
		const names = [...new Set(fronts.flatMap(({ counts }) => counts.map(({ id }) => id)))];
		throw new UsageError(
			`--count "${text}" is not known: join some of ${names.join(', ')} by commas, or write land.`
		);
	}
	return countingOf(front, text) ?? headlineCounting(front);
}

function counted(
	front: FrontSpec,
	counting: FrontCounting,
	computer: ControlComputer,
	{ day, lens }: DayResult
): DayMeasure {
	return {
		measured: computer.countFront(front.id, counting, day, lens),
		refused: computer.frontRefused(front.id, counting, day, lens),
		contestedKm2: null,
		ladder: computer.ladder(front.id, counting, day, lens)
	};
}

function figure({ spec, measured, refused }: Answered, dataset: Dataset, day: DayResult) {
	return {
		value: measured?.value ?? null,
		low: measured?.low ?? null,
		high: measured?.high ?? null,
		unit: UNITS[spec.kind],
		...heard(spec, refused, dataset, day)
	};
}

const UNITS: Readonly<Record<MeasureSpec['kind'], Measured['unit']>> = {
	front: 'km',
	area: 'km2',
	depth: 'km',
	count: 'settlements',
	share: 'per cent',
	'given-area': 'km2',
	'given-length': 'km'
};

/** A front with how it is counted, an area with what is sure and what is contested; null of others. */
function inFull(
	{ spec, measured, refused, contestedKm2, ladder, counting }: Answered,
	dataset: Dataset,
	day: DayResult,
	withLadder: boolean
) {
	const why = heard(spec, refused, dataset, day);
	if (spec.kind === 'front' || spec.kind === 'given-length')
		return {
			...(measured ? length(measured) : { value: null }),
			...(spec.kind === 'front' ? { counted: countingText(spec, counting ?? []) } : {}),
			...why,
			...(withLadder ? { ladder: ladder.map(length) } : {})
		};
	if (spec.kind === 'area')
		return {
			held: measured && bandOf(measured),
			surely: measured && { value: measured.low },
			contested: contestedKm2 === null ? null : { value: contestedKm2 },
			...why
		};
	return null;
}

/** How much of the ground a figure rests on, which one of given ground does not; and why it is refused. */
function heard(
	spec: MeasureSpec,
	refused: Refusal | null,
	{ measures }: Dataset,
	{ unknownShare }: DayResult
) {
	const of = spec.kind === 'share' ? measures.find(({ id }) => id === spec.of) : spec;
	const compartment = of && of.kind !== 'share' && !isOfGiven(of) ? of.in : '';
	return {
		...(isOfGiven(spec) ? {} : { unknown_share: toThousandth(unknownShare[compartment] ?? 1) }),
		...(refused === null ? {} : { refused: refusalText(refused) })
	};
}

function length(measured: Measured) {
	return { ...bandOf(measured), resolution_km: measured.resolutionKm };
}
