/** Published figures as points on the charts of the days, each with its claim. */
import type { ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import type { Day } from '$lib/domain/time/day.ts';

export interface SeriesMark {
	check: ClaimCheck;
	day: Day;
	value: number;
}

/** Claims of the area held, by the day they speak of. */
export function areaMarks(checks: readonly ClaimCheck[]): SeriesMark[] {
	return marks(checks, ({ row }) => row?.measure === 'held' || row?.measure === 'held-peak');
}

/** Claims of the front's length. */
export function frontMarks(checks: readonly ClaimCheck[]): SeriesMark[] {
	return marks(checks, ({ row }) => row?.measure === 'front-length');
}

function marks(
	checks: readonly ClaimCheck[],
	belongs: (check: ClaimCheck) => boolean
): SeriesMark[] {
	return checks.flatMap((check) =>
		belongs(check) && check.day ? [{ check, day: check.day, value: check.claim.value }] : []
	);
}
