import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from '../dataset/dataset.ts';
import type { GivenShape } from '../given/givenFeature.ts';
import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import type { PolygonSet } from '../geometry/polygonSet.ts';

/** What the figures rest on. */
export interface HashedInputs {
	settlements: readonly Settlement[];
	reports: readonly Report[];
	sources: readonly Source[];
	/** Only what is measured. */
	given: readonly GivenShape[];
	borders: readonly PolygonSet[];
	dataset: Dataset;
}

/**
 * SHA-256, in hexadecimal, of everything a figure is computed from; the order of rows is nothing,
 * nor is what anything is called.
 */
export function inputsHash({
	settlements,
	reports,
	sources,
	given,
	borders,
	dataset
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
		]),
		...given.map(({ resource, parties, startDate, endDate, geometry }) => [
			resource,
			parties,
			startDate,
			endDate,
			geometry
		])
	].map((row) => JSON.stringify(row));
	const text = [chosen(dataset), ...rows.sort(), JSON.stringify(borders)];
	return bytesToHex(sha256(utf8ToBytes(text.join('\n'))));
}

/** Keys of what is only said. */
const WORDS = ['names', 'words', 'sentence', 'whose'];

/** What of the dataset's description figures depend on. */
function chosen({ parties, theatre, rules, lenses, measures }: Dataset): string {
	const { centre, compartments } = theatre;
	const ids = parties.map(({ id, bloc }) => ({ id, bloc }));
	return JSON.stringify(
		{ parties: ids, centre, compartments, rules, lenses, measures },
		(key, value: unknown) => (WORDS.includes(key) ? undefined : value)
	);
}
