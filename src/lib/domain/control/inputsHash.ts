import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { PolygonSet } from '../geometry/polygonSet.ts';
import type { Rules } from './rules.ts';

/** What the figures rest on. */
export interface HashedInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	borders: readonly PolygonSet[];
	rules: Rules;
}

/** SHA-256, in hexadecimal, of everything a figure is computed from; the order of rows is nothing. */
export function inputsHash({
	settlements,
	reports,
	sources,
	borders,
	rules
}: HashedInputs): string {
	const rows = [
		...settlements.map(({ id, lon, lat, country, sector }) => [id, lon, lat, country, sector]),
		...reports.map((report) => [
			report.settlementId,
			report.eventDate,
			report.eventDatePrecision,
			report.reportedDate,
			report.controller,
			report.assertedBy,
			report.basis,
			report.sourceUrl
		]),
		...sources.map(({ assertedBy, side, kind, monitored, inferred }) => [
			assertedBy,
			side,
			kind,
			monitored,
			inferred
		])
	].map((row) => JSON.stringify(row));
	const text = [JSON.stringify(rules), ...rows.sort(), JSON.stringify(borders)];
	return bytesToHex(sha256(utf8ToBytes(text.join('\n'))));
}
