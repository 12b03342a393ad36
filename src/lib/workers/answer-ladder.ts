/** The front's length at each resolution, counted as the reader chose. */
import type { ControlComputer } from '../domain/control/computeDay.ts';
import { contoursCounted, frontLadder } from '../domain/front/countFront.ts';
import type { DayResult, Lens, Measured } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { LadderQuestion } from './messages.ts';

export function answerLadder(
	{ day, lens, counting }: LadderQuestion,
	compute: (day: Day, lens: Lens) => DayResult,
	computer: Pick<ControlComputer, 'quietBorder'>
): Measured[] {
	return frontLadder(contoursCounted(compute(day, lens), counting, computer), counting, day);
}
