import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { nameColumns } from './placeFeatures.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';

/** What one report says of a settlement, from its day until the next report. */
interface StatusInterval {
	start_date: Day;
	/** Absent where no later report is known. */
	end_date?: Day;
	controller: string;
	basis: string;
	asserted_by: readonly string[];
	source_title: string;
	/** Absent where the source may be named but not linked. */
	source_url?: string;
}

/** Settlements as points, each with everything that was reported of it, oldest first. */
export function settlementFeatures(
	settlements: readonly Settlement[],
	reports: readonly Report[],
	languages: readonly string[]
): LayerFeature[] {
	const bySettlement = new Map<string, Report[]>();
	for (const report of reports) {
		const known = bySettlement.get(report.settlementId);
		if (known) known.push(report);
		else bySettlement.set(report.settlementId, [report]);
	}
	return settlements.map((settlement) =>
		layerFeature(
			settlement.id,
			{ type: 'Point', coordinates: [settlement.lon, settlement.lat] },
			{
				kind: 'settlement',
				name_en: settlement.nameEn,
				...nameColumns(settlement, languages),
				country: settlement.country,
				sector: settlement.sector,
				status: statusIntervals(bySettlement.get(settlement.id) ?? [])
			}
		)
	);
}

/** Half-open: a report holds until the first day for which there is another. */
function statusIntervals(reports: readonly Report[]): StatusInterval[] {
	const days = [...new Set(reports.map((report) => report.eventDate))].sort();
	const nextDay = new Map(days.map((day, at) => [day, days[at + 1]]));
	return reports
		.toSorted((a, b) => days.indexOf(a.eventDate) - days.indexOf(b.eventDate))
		.map((report) => {
			const end = nextDay.get(report.eventDate);
			return {
				start_date: report.eventDate,
				...(end === undefined ? {} : { end_date: end }),
				controller: report.controller,
				basis: report.basis,
				asserted_by: report.assertedBy,
				source_title: report.sourceTitle,
				...(report.mayLink && report.sourceUrl !== '' ? { source_url: report.sourceUrl } : {})
			};
		});
}
