import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { authorshipOf, standingUnder } from '../../../src/lib/domain/reports/lens.ts';
import { settlementHolding } from '../../../src/lib/domain/reports/settlementStatus.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { ClaimCheckRow } from '../../../src/lib/domain/model/claimCheck.ts';
import type { Place } from '../../../src/lib/domain/model/place.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import type { Settlement } from '../../../src/lib/domain/model/settlement.ts';
import type { Source } from '../../../src/lib/domain/model/source.ts';
import {
	identifier,
	requiredText,
	text,
	type Column
} from '../../../src/lib/domain/tables/column.ts';
import { readTable, type TableSpec } from '../../../src/lib/domain/tables/readTable.ts';
import * as specs from '../../../src/lib/domain/tables/specs.ts';
import type { Day } from '../../../src/lib/domain/time/day.ts';

interface Party {
	id: string;
	nameEn: string;
	shortEn: string;
	nameOther: string;
	bloc: string;
}

/** A word that the first dataset's columns take from a closed list, and another's do not. */
function anyWord<T extends string>(column: Column<string>): Column<T> {
	return column as Column<T>;
}

/** Reads the tables of a folder of data/; whatever is wrong with a cell is a problem of its table. */
export function readDataset(id: string, language: 'uk' | 'ar') {
	const read = <Row extends object>(name: string, spec: TableSpec<Row>) =>
		readTable(`${name}.csv`, textOf(id, `tables/${name}.csv`), spec);
	const arabic = language === 'ar' ? { nameAr: text('name_ar') } : {};
	const settlements: TableSpec<specs.SettlementRow> = {
		...specs.SETTLEMENT_TABLE,
		...arabic,
		country: anyWord<Settlement['country']>(requiredText('country')),
		sector: anyWord<Settlement['sector']>(identifier('sector'))
	};
	const reports: TableSpec<Report> = {
		...specs.REPORT_TABLE,
		controller: anyWord<Report['controller']>(identifier('controller'))
	};
	const sources: TableSpec<Source> = {
		...specs.SOURCE_TABLE,
		side: anyWord<Source['side']>(identifier('side'))
	};
	const places: TableSpec<Place> = {
		...specs.PLACE_TABLE,
		country: anyWord<Place['country']>(requiredText('country'))
	};
	const claimChecks: TableSpec<ClaimCheckRow> = {
		...specs.CLAIM_CHECK_TABLE,
		measure: anyWord<ClaimCheckRow['measure']>(identifier('measure'))
	};
	const parties: TableSpec<Party> = {
		id: identifier('id'),
		nameEn: requiredText('name_en'),
		shortEn: requiredText('short_en'),
		nameOther: requiredText(`name_${language}`),
		bloc: text('bloc')
	};
	return {
		settlements: read('settlements', settlements),
		reports: read('reports', reports),
		events: read('events', specs.EVENT_TABLE),
		claims: read('claims', specs.CLAIM_TABLE),
		claimChecks: read('claim_checks', claimChecks),
		places: read('places', places),
		sources: read('sources', sources),
		parties: read('parties', parties)
	};
}

export type OtherDataset = ReturnType<typeof readDataset>;

export function textOf(dataset: string, file: string): string {
	return readFileSync(join(PROJECT_FOLDER, 'data', dataset, file), 'utf8');
}

/** Sightings lapse only where somebody monitors, and here nobody does. */
const RULES = { sightingDays: { day: 1, week: 7 } };

/** How many settlements each party holds on a day, `contested` and `unknown` among them. */
export function holdersOn({ settlements, reports, sources }: OtherDataset, day: Day) {
	const bySource = new Map(
		sources.rows.map(({ fields }) => [fields.assertedBy ?? '', fields as Source])
	);
	const indexed = reports.rows.map(({ fields }, index) => {
		const report = fields as Report;
		const standing = standingUnder(authorshipOf(report, bySource), DEFAULT_LENS);
		return { index, report, standing };
	});
	const counts: Record<string, number> = {};
	for (const { fields } of settlements.rows) {
		const id = fields.id ?? '';
		const own = indexed.filter(({ report }) => report.settlementId === id);
		const { status } = settlementHolding(id, own, day, DEFAULT_LENS, RULES);
		const holder = status.controller ?? 'unknown';
		counts[holder] = (counts[holder] ?? 0) + 1;
	}
	return counts;
}
