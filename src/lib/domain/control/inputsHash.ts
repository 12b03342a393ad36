import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { PolygonSet } from './polygonSet.ts';

/** Counted up when the method gives other figures from the same inputs. */
const METHOD_VERSION = 1;

/** What the figures rest on. */
export interface HashedInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	borders: readonly PolygonSet[];
}

/** SHA-256, in hexadecimal, of everything a figure is computed from; the order of rows is nothing. */
export function inputsHash({ settlements, reports, sources, borders }: HashedInputs): string {
	const rows = [
		...settlements.map(({ id, lon, lat, country, sector }) => [id, lon, lat, country, sector]),
		...reports.map((report) => [
			report.settlementId,
			report.eventDate,
			report.reportedDate,
			report.controller,
			report.assertedBy,
			report.basis,
			report.sourceUrl
		]),
		...sources.map(({ assertedBy, side, kind }) => [assertedBy, side, kind])
	].map((row) => JSON.stringify(row));
	const text = [`method ${String(METHOD_VERSION)}`, ...rows.sort(), JSON.stringify(borders)];
	return bytesToHex(sha256(utf8ToBytes(text.join('\n'))));
}
