/** The side a source belongs to, as data/sources.csv lists it. */
export const SIDES = ['ukraine', 'russia', 'independent'] as const;
export type Side = (typeof SIDES)[number];

/** Someone who asserts reports of control. */
export interface Source {
	/** The name as the reports' `asserted_by` spells it. */
	assertedBy: string;
	side: Side;
	/** For example "mapping project". */
	kind: string;
}
