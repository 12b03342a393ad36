/** The table of claims: by what it is sorted, and which rows are shown. */
import { locale } from '$lib/words/language.ts';
import { VERDICTS, type Verdict } from '$lib/domain/claims/verdict.ts';
import type { ClaimCheck } from '$lib/domain/claims/checkClaim.ts';

export type ClaimColumn = 'day' | 'who' | 'said' | 'verdict';

export interface ClaimOrder {
	column: ClaimColumn;
	descending: boolean;
}

/** Which claims are wanted; empty: all. */
export interface ClaimFilter {
	who: string;
	verdict: Verdict | '';
}

const TEXT = { compare: (a: string, b: string) => a.localeCompare(b, locale()) };

const COMPARE: Readonly<Record<ClaimColumn, (a: ClaimCheck, b: ClaimCheck) => number>> = {
	day: (a, b) => TEXT.compare(a.claim.asOfDate, b.claim.asOfDate),
	who: (a, b) => TEXT.compare(a.claim.assertedBy, b.claim.assertedBy),
	// Square kilometres are not more or less than soldiers.
	said: (a, b) => TEXT.compare(a.claim.unit, b.claim.unit) || a.claim.value - b.claim.value,
	verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)
};

/** Those that are wanted, in order; of what is equal, the order of the table. */
export function claimRows(
	checks: readonly ClaimCheck[],
	{ who, verdict }: ClaimFilter,
	order: ClaimOrder | null
): ClaimCheck[] {
	const wanted = checks.filter(
		(check) =>
			(who === '' || check.claim.assertedBy === who) &&
			(verdict === '' || check.verdict === verdict)
	);
	if (order === null) return wanted;
	const compare = COMPARE[order.column];
	return wanted.sort((a, b) => (order.descending ? -compare(a, b) : compare(a, b)));
}

/** The order after the heading of a column was pressed: rising, then falling. */
export function nextOrder(order: ClaimOrder | null, column: ClaimColumn): ClaimOrder {
	return { column, descending: order?.column === column && !order.descending };
}

/** Everyone who said something, once, by name. */
export function speakers(checks: readonly ClaimCheck[]): string[] {
	return [...new Set(checks.map(({ claim }) => claim.assertedBy))].sort(TEXT.compare);
}

/** The verdicts that occur, in the order of the closed list. */
export function verdictsOf(checks: readonly ClaimCheck[]): Verdict[] {
	return VERDICTS.filter((verdict) => checks.some((check) => check.verdict === verdict));
}
