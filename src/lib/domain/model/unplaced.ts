import type { Report } from './report.ts';

/** A report of control of a place that has no open point: it is listed, never drawn or computed with. */
export interface UnplacedReport extends Omit<Report, 'settlementId'> {
	/** The place by its English name, with its district where others are named alike. */
	place: string;
	region: string;
}
