/** The front's length at each resolution, counted as the reader chose. */
import type { ControlComputer } from '../domain/control/computeDay.ts';
import type { Measured } from '../domain/control/types.ts';
import type { LadderQuestion } from './messages.ts';

export function answerLadder(
	{ measure, day, lens, counting }: LadderQuestion,
	computer: Pick<ControlComputer, 'ladder'>
): Measured[] {
	return computer.ladder(measure, counting, day, lens);
}
