/** The front's length at each resolution, counted as the reader chose. */
import type { ControlComputer } from '../domain/control/computeDay.ts';
import { countFront } from '../domain/control/countFront.ts';
import { RESOLUTIONS_KM } from '../domain/control/resolutions.ts';
import type { DayResult, Lens, Measured } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { LadderQuestion } from './messages.ts';

export function answerLadder(
	{ day, lens, counting }: LadderQuestion,
	compute: (day: Day, lens: Lens) => DayResult,
	computer: Pick<ControlComputer, 'quietBorder'>
): Measured[] {
	const { frontContours } = compute(day, lens);
	const quietBorder = counting.quietBorder ? computer.quietBorder(day, lens) : null;
	const contours = { ...frontContours, quietBorder };
	return RESOLUTIONS_KM.flatMap((km) => countFront(contours, counting, day, km) ?? []);
}
