import type { Dataset } from '../dataset/dataset.ts';
import type { LensId } from '../dataset/lensSpec.ts';
import type { Controller } from '../dataset/party.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import {
	authorshipOf,
	countsUnderLens,
	heardUnder,
	standingUnder,
	type ReportAuthorship
} from './lens.ts';
import type { IndexedReport } from './settlementStatus.ts';
import type { Lens } from '../control/types.ts';

type Authored = Omit<IndexedReport, 'standing'> & { authorship: ReportAuthorship };

/** The reports table by settlement, and by settlement and lens once a lens was asked for. */
export class ReportIndex {
	readonly #all: readonly Authored[];
	readonly #dataset: Dataset;
	readonly #byLens = new Map<LensId, ReadonlyMap<string, IndexedReport[]>>();

	constructor(reports: readonly Report[], sources: readonly Source[], dataset: Dataset) {
		this.#dataset = dataset;
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
			const heard = heardUnder(this.#dataset, lens);
			grouped = bySettlement(
				this.#all
					.filter(({ report, authorship }) => countsUnderLens(report, authorship, heard))
					.map(({ index, report, authorship }) => ({
						index,
						report,
						standing: standingUnder(authorship, heard)
					}))
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
	for (const each of reports) {
		const group = grouped.get(each.report.settlementId);
		if (group) group.push(each);
		else grouped.set(each.report.settlementId, [each]);
	}
	return grouped;
}
