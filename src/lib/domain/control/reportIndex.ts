import type { Controller, Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { authorshipOf, countsUnderLens } from './lens.ts';
import type { IndexedReport } from './settlementStatus.ts';
import type { Lens, SourceLens } from './types.ts';

/** The reports table by settlement, and by settlement and lens once a lens was asked for. */
export class ReportIndex {
	readonly #all: readonly (IndexedReport & { authorship: ReturnType<typeof authorshipOf> })[];
	readonly #byLens = new Map<SourceLens, ReadonlyMap<string, IndexedReport[]>>();

	constructor(reports: readonly Report[], sources: readonly Source[]) {
		const byName = new Map(sources.map((source) => [source.assertedBy, source]));
		this.#all = reports.map((report, index) => ({
			index,
			report,
			authorship: authorshipOf(report, byName)
		}));
	}

	/** A settlement's reports that count under the lens. */
	under(lens: Lens, settlementId: string): readonly IndexedReport[] {
		let grouped = this.#byLens.get(lens.sources);
		if (!grouped) {
			grouped = bySettlement(
				this.#all.filter(({ report, authorship }) => countsUnderLens(report, authorship, lens))
			);
			this.#byLens.set(lens.sources, grouped);
		}
		return grouped.get(settlementId) ?? [];
	}

	/** The one controller that every report of a settlement names, or null where they differ. */
	onlyController(): ReadonlyMap<string, Controller | null> {
		const only = new Map<string, Controller | null>();
		for (const { report } of this.#all) {
			const known = only.get(report.settlementId);
			const isSame = known === undefined || known === report.controller;
			only.set(report.settlementId, isSame ? report.controller : null);
		}
		return only;
	}
}

function bySettlement(reports: readonly IndexedReport[]): ReadonlyMap<string, IndexedReport[]> {
	const grouped = new Map<string, IndexedReport[]>();
	for (const { index, report } of reports) {
		const group = grouped.get(report.settlementId);
		if (group) group.push({ index, report });
		else grouped.set(report.settlementId, [{ index, report }]);
	}
	return grouped;
}
