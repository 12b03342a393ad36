import { shareBases, type ShareBase } from '../../claims/shareBases.ts';
import { DEFAULT_LENS } from '../../control/types.ts';
import type { Claim } from '../../model/claim.ts';
import { PERIOD_LAST_DAY } from '../../time/period.ts';
import { peakKm2, type LessonFacts } from '../lookUpFigures.ts';

/** What a share asked in a lesson may be a share of: looking back, whatever the scene's day. */
export function lessonBases(claims: readonly Claim[], facts: LessonFacts): ShareBase[] {
	return shareBases(claims, peakKm2(facts, PERIOD_LAST_DAY, DEFAULT_LENS));
}
