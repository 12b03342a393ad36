import type { Controller } from '../dataset/party.ts';
import type { Day } from '../time/day.ts';

/** How sure a report is, from a bare claim to confirmation by the other side or by pictures. */
export const REPORT_BASES = ['claimed', 'assessed', 'geolocated', 'confirmed'] as const;
export type ReportBasis = (typeof REPORT_BASES)[number];

export const DATE_PRECISIONS = ['day', 'week', 'month'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Who is reported to have held a settlement on a day, and who says so. */
export interface Report {
	settlementId: string;
	eventDate: Day;
	eventDatePrecision: DatePrecision;
	/** The day it became public. */
	reportedDate: Day;
	controller: Controller;
	/** Everyone named here asserts the row. */
	assertedBy: readonly string[];
	basis: ReportBasis;
	sourceTitle: string;
	sourceUrl: string;
	note: string;
	/** False where the source is named but not linked. */
	mayLink: boolean;
}
