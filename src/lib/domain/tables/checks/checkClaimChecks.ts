import { isInPeriod, overlapsPeriod, type Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../model/claim.ts';
import { KIND_OF_CLAIM, type ClaimCheckRow, type ClaimMeasure } from '../../model/claimCheck.ts';
import type { Problem } from '../../model/problem.ts';
import { parseInterval } from '../../time/interval.ts';
import type { Table } from '../readTable.ts';

const COLUMNS = {
	since: 'since',
	from: 'from_place_id',
	to: 'to_place_id',
	count: 'count',
	measure: 'measure_id'
} as const;
type Need = keyof typeof COLUMNS;

/** What a measure needs besides the claim's own day. */
const NEEDS: Readonly<Partial<Record<ClaimMeasure, readonly Need[]>>> = {
	'retaken-since': ['since'],
	'settlements-retaken': ['since'],
	days: ['since'],
	distance: ['from', 'to'],
	'distance-to-border': ['from'],
	'front-length': ['count'],
	value: ['measure']
};

/** Every claim the map can check says how, and every check has what it needs. */
export function checkClaimChecks(
	checks: Table<ClaimCheckRow>,
	claims: Table<Claim>,
	claimsFile: string,
	dataset: Pick<Dataset, 'period' | 'measures'>
): Problem[] {
	const checked = new Set(checks.rows.map(({ fields }) => fields.claimId));
	const missing = claims.rows.flatMap(
		({ line, fields: { id, asOfDate, checkableOnMap } }): Problem[] => {
			const interval = parseInterval(asOfDate ?? '');
			const isInTime = interval !== null && overlapsPeriod(dataset.period, interval);
			const wanted = isInTime && (checkableOnMap === 'yes' || checkableOnMap === 'partly');
			if (id === undefined || !wanted || checked.has(id) || checks.rows.length === 0) return [];
			return [
				{
					file: claimsFile,
					line,
					column: 'checkable_on_map',
					message: `"${id}" is to be checked on the map, but ${checks.file} does not say how.`,
					hint: `Add its row to ${checks.file}, or write no.`
				}
			];
		}
	);
	const said = new Map(claims.rows.map(({ fields }) => [fields.id, fields.asOfDate]));
	const faults = checks.rows.flatMap((row) => [
		...faultsOf(checks.file, row, dataset),
		...checkSince(checks.file, row, said.get(row.fields.claimId) ?? '')
	]);
	return [...faults, ...missing];
}

/** A window does not begin after the day that the claim is of, nor after the first of its month. */
function checkSince(
	file: string,
	{ line, fields: { since } }: Table<ClaimCheckRow>['rows'][number],
	asOfDate: string
): Problem[] {
	const interval = parseInterval(asOfDate);
	if (!since || interval === null || since <= interval.startDate) return [];
	return [
		{
			file,
			line,
			column: COLUMNS.since,
			message: `The window begins on ${since}, and the claim is of ${asOfDate}.`,
			hint: `Give ${interval.startDate} or a day before it, or correct the date of the claim.`
		}
	];
}

function faultsOf(
	file: string,
	{ line, fields }: Table<ClaimCheckRow>['rows'][number],
	{ period, measures }: Pick<Dataset, 'period' | 'measures'>
): Problem[] {
	const given = {
		since: fields.since,
		from: fields.fromPlaceId,
		to: fields.toPlaceId,
		count: fields.counting,
		measure: fields.measureId
	};
	const problems: Problem[] = (NEEDS[fields.measure ?? 'none'] ?? [])
		.filter((need) => given[need] === null)
		.map((need) => ({
			file,
			line,
			column: COLUMNS[need],
			message: `The measure ${String(fields.measure)} needs ${COLUMNS[need]}.`,
			hint: 'Fill it in, or choose another measure.'
		}));
	if (fields.counting && fields.measure !== undefined && fields.measure !== 'front-length')
		problems.push({
			file,
			line,
			column: COLUMNS.count,
			message: `The measure ${fields.measure} counts no front.`,
			hint: 'Leave it empty; only front-length counts one.'
		});
	if (fields.since && !isInPeriod(period, fields.since))
		problems.push({
			file,
			line,
			column: 'since',
			message: `${fields.since} lies outside the map's period.`,
			hint: `Give a day from ${period.first} to ${period.last}.`
		});
	const kind = fields.measure === undefined ? null : KIND_OF_CLAIM[fields.measure];
	const named = measures.find(({ id }) => id === fields.measureId);
	const hasKind =
		kind === null || kind === 'any' || measures.some((measure) => measure.kind === kind);
	if (named && kind !== 'any' && named.kind !== kind)
		problems.push({
			file,
			line,
			column: 'measure_id',
			message: `${named.id} is a measure of the kind ${named.kind}; ${String(fields.measure)} needs ${kind ?? 'none'}.`,
			hint: 'Name another measure, or leave it empty.'
		});
	else if (!hasKind)
		problems.push({
			file,
			line,
			column: 'measure',
			message: `${String(fields.measure)} needs a measure of the kind ${kind}, and the dataset declares none.`,
			hint: 'Declare one in salient.measures, or write none.'
		});
	return problems;
}
