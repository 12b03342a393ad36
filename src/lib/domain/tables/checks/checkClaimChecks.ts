import type { Claim } from '../../model/claim.ts';
import type { ClaimCheckRow, ClaimMeasure } from '../../model/claimCheck.ts';
import type { Problem } from '../../model/problem.ts';
import { parseInterval } from '../../time/interval.ts';
import {
	isInPeriod,
	overlapsPeriod,
	PERIOD_FIRST_DAY,
	PERIOD_LAST_DAY
} from '../../time/period.ts';
import type { Table } from '../readTable.ts';

const COLUMNS = {
	since: 'since',
	from: 'from_place_id',
	to: 'to_place_id',
	count: 'count'
} as const;
type Need = keyof typeof COLUMNS;

/** What a measure needs besides the claim's own day. */
const NEEDS: Readonly<Partial<Record<ClaimMeasure, readonly Need[]>>> = {
	'retaken-since': ['since'],
	'settlements-retaken': ['since'],
	days: ['since'],
	distance: ['from', 'to'],
	'distance-to-border': ['from'],
	'front-length': ['count']
};

/** Every claim the map can check says how, and every check has what it needs. */
export function checkClaimChecks(
	checks: Table<ClaimCheckRow>,
	claims: Table<Claim>,
	claimsFile: string
): Problem[] {
	const checked = new Set(checks.rows.map(({ fields }) => fields.claimId));
	const missing = claims.rows.flatMap(
		({ line, fields: { id, asOfDate, checkableOnMap } }): Problem[] => {
			const interval = parseInterval(asOfDate ?? '');
			const isInTime = interval !== null && overlapsPeriod(interval);
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
	return [...checks.rows.flatMap((row) => faultsOf(checks.file, row)), ...missing];
}

function faultsOf(file: string, { line, fields }: Table<ClaimCheckRow>['rows'][number]): Problem[] {
	const given = {
		since: fields.since,
		from: fields.fromPlaceId,
		to: fields.toPlaceId,
		count: fields.counting
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
	if (fields.since && !isInPeriod(fields.since))
		problems.push({
			file,
			line,
			column: 'since',
			message: `${fields.since} lies outside the map's period.`,
			hint: `Give a day from ${PERIOD_FIRST_DAY} to ${PERIOD_LAST_DAY}.`
		});
	return problems;
}
