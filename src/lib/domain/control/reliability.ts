import type { Day } from '../time/day.ts';

/** How often a village left out was read as its report has it, by how far the field is from 0. */
export interface ReliabilityBin {
	/** Least distance of the field from 0. */
	fieldFrom: number;
	/** Below this, or up to 1. */
	fieldTo: number;
	/** Of a hundred; null where no village fell into the bin. */
	in100: number | null;
	/** Villages that fell into the bin. */
	n: number;
}

/** How far ground without a report of its own may be believed: never "right", only "as read". */
export interface Reliability {
	bins: readonly ReliabilityBin[];
	/** All villages at and above a bin's lower end taken together. */
	asOf: Day;
}

/** The bin of a value of the field; null where it is too near to 0 to be told. */
export function binOf({ bins }: Reliability, field: number): ReliabilityBin | null {
	return bins.findLast(({ fieldFrom }) => Math.abs(field) >= fieldFrom) ?? null;
}
