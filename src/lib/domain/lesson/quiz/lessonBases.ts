import { shareBases, type ShareBase } from '../../claims/shareBases.ts';
import { DEFAULT_LENS } from '../../control/types.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Claim } from '../../model/claim.ts';
import { peakKm2, type LessonFacts } from '../lookUpFigures.ts';

/** What a share asked in a lesson may be a share of: looking back, whatever the scene's day. */
export function lessonBases(
	dataset: Pick<Dataset, 'period' | 'shareBases'>,
	claims: readonly Claim[],
	facts: LessonFacts
): ShareBase[] {
	const peak = peakKm2(facts, dataset.period.last, DEFAULT_LENS);
	return shareBases(claims, peak, dataset.shareBases);
}
