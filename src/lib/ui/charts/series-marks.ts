/** Published figures as points on the charts of the days, each with its claim. */
import type { ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { MeasureSpec } from '$lib/domain/dataset/measureSpec.ts';
import { KIND_OF_CLAIM, type ClaimMeasure } from '$lib/domain/model/claimCheck.ts';
import type { Day } from '$lib/domain/time/day.ts';

const CHARTED: readonly ClaimMeasure[] = [
	'held',
	'held-peak',
	'front-length',
	'settlements-held',
	'depth'
];

export interface SeriesMark {
	check: ClaimCheck;
	day: Day;
	value: number;
}

/**
 * Claims of what a measure measures, by the day they speak of. Changes, such as what was retaken,
 * are no points on its chart.
 */
export function marksOf(
	dataset: Pick<Dataset, 'measures'>,
	spec: MeasureSpec,
	checks: readonly ClaimCheck[]
): SeriesMark[] {
	return marks(checks, ({ row }) => {
		if (!row || !CHARTED.includes(row.measure)) return false;
		const kind = KIND_OF_CLAIM[row.measure];
		return (row.measureId ?? dataset.measures.find((each) => each.kind === kind)?.id) === spec.id;
	});
}

function marks(
	checks: readonly ClaimCheck[],
	belongs: (check: ClaimCheck) => boolean
): SeriesMark[] {
	return checks.flatMap((check) =>
		belongs(check) && check.day ? [{ check, day: check.day, value: check.claim.value }] : []
	);
}
