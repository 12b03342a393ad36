/** The table of claims: by what it is sorted, and which rows are shown. */
import { VERDICTS, type Verdict } from '$lib/domain/claims/verdict.ts';
import { locale } from '$lib/words/language.ts';
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

/** As the language of the page sorts. */
function byText(a: string, b: string): number {
	return a.localeCompare(b, locale());
}

const COMPARE: Readonly<Record<ClaimColumn, (a: ClaimCheck, b: ClaimCheck) => number>> = {
	day: (a, b) => byText(a.claim.asOfDate, b.claim.asOfDate),
	who: (a, b) => byText(a.claim.assertedBy, b.claim.assertedBy),
	// Square kilometres are not more or less than soldiers.
	said: (a, b) => byText(a.claim.unit, b.claim.unit) || a.claim.value - b.claim.value,
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
	return [...new Set(checks.map(({ claim }) => claim.assertedBy))].sort(byText);
}

/** The verdicts that occur, in the order of the closed list. */
export function verdictsOf(checks: readonly ClaimCheck[]): Verdict[] {
	return VERDICTS.filter((verdict) => checks.some((check) => check.verdict === verdict));
}
