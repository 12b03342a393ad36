export const QUANTITIES = [
	'area_share',
	'area_km2',
	'length_km',
	'count',
	'duration_days'
] as const;
export type Quantity = (typeof QUANTITIES)[number];

export const CHECKABLE = ['yes', 'partly', 'no'] as const;
export type Checkable = (typeof CHECKABLE)[number];

/** A published number, as said. */
export interface Claim {
	id: string;
	statement: string;
	quantity: Quantity;
	value: number;
	unit: string;
	/** The unit in another language, as it stands after the number; absent where it is the same. */
	unitWords?: string;
	/** What the number covers, as far as it was said. */
	scope: string;
	/** ISO 8601 day, or EDTF month. */
	asOfDate: string;
	assertedBy: string;
	inReport: boolean;
	sourcePublisher: string;
	sourceUrl: string;
	checkableOnMap: Checkable;
	/** Why it can or can't be checked. */
	why: string;
	mayLink: boolean;
}
