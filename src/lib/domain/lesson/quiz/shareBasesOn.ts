import { shareBases, type ShareBase } from '../../claims/shareBases.ts';
import { DEFAULT_LENS } from '../../control/types.ts';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../time/day.ts';
import { peakKm2, type LessonFacts } from '../lookUpFigures.ts';

/** What a share on a day may be a share of; our own peak is that up to the day. */
export function shareBasesOn(claims: readonly Claim[], facts: LessonFacts, day: Day): ShareBase[] {
	return shareBases(claims, peakKm2(facts, day, DEFAULT_LENS));
}
