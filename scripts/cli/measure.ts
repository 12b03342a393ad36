import { contoursCounted, countFront, frontLadder } from '../../src/lib/domain/front/countFront.ts';
import {
	COUNTED_NAMES,
	countingOf,
	countingText
} from '../../src/lib/domain/front/frontCounting.ts';
import type { Measured } from '../../src/lib/domain/control/types.ts';
import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { openProject } from './openProject.ts';
import { toThousandth } from './round.ts';
import { UsageError } from './usage.ts';

/** The figures of a day. Lengths in km, areas in km2. */
export function measure(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		ladder: { type: 'boolean', default: false },
		count: { type: 'string', default: 'dnipro' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const lens = lensOption(values);
	const counting = countingOf(values.count);
	if (!counting)
		throw new UsageError(
			`--count "${values.count}" is not known: join some of ${COUNTED_NAMES.join(', ')} by commas, or write land.`
		);
	const date = dayOption(values.date);
	const { computer } = openProject();
	const day = computer.compute(date, lens);
	const { sectorFrontLengthKm, kurskHeldKm2, kurskContestedKm2 } = day.figures;
	const contours = contoursCounted(day, counting, computer);
	const frontLengthKm = countFront(contours, counting, date);
	const { refused } = day.figures;
	const frontRefused = refused.front ?? (counting.kursk ? refused.kurskHeld : undefined);
	const { bins, asOf } = computer.reliability();
	return {
		date: day.day,
		lens,
		front_length_km: {
			...(frontLengthKm ? length(frontLengthKm) : { value: null }),
			counted: countingText(counting),
			unknown_share: toThousandth(day.unknownShare.UA),
			...(frontRefused === undefined ? {} : { refused: frontRefused }),
			...(values.ladder ? { ladder: frontLadder(contours, counting, date).map(length) } : {})
		},
		sectors: Object.fromEntries(
			Object.entries(sectorFrontLengthKm).map(([sector, figure]) => [
				sector,
				{ front_length_km: length(figure) }
			])
		),
		kursk_area_km2: {
			held: kurskHeldKm2 && band(kurskHeldKm2),
			surely: kurskHeldKm2 && { value: kurskHeldKm2.low },
			contested: kurskContestedKm2 === null ? null : { value: kurskContestedKm2 },
			unknown_share: toThousandth(day.unknownShare.RU),
			...(refused.kurskHeld === undefined ? {} : { refused: refused.kurskHeld })
		},
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
		method: [computer.method, frontLengthKm?.method, kurskHeldKm2?.method]
			.filter(Boolean)
			.join('. '),
		inputs_hash: day.inputsHash
	};
}

function band({ value, low, high }: Measured) {
	return { value, low, high };
}

function length(figure: Measured) {
	return { ...band(figure), resolution_km: figure.resolutionKm };
}
