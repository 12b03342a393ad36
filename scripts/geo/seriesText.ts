import { join } from 'node:path';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import type { ControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { periodDays, seriesDay } from '../../src/lib/domain/series/daySeries.ts';
import { encodeSeries } from '../../src/lib/domain/series/seriesFile.ts';

/** The figures of every day: seconds of work, so a quick check may trust the hash of the inputs. */
export type SeriesFrom = 'computed' | 'trusted';

/**
 * Text of a series file, computed, or the present one where its inputs are the same.
 * @param file its path under `root`
 */
export function seriesText(
	root: string,
	file: string,
	computer: ControlComputer,
	from: SeriesFrom
): string {
	const present = from === 'trusted' ? readTextFile(join(root, file)) : null;
	if (present?.includes(`"inputs_hash":"${computer.inputsHash}"`)) return present;
	const days = periodDays(computer.dataset.period);
	const series = days.map((day) => seriesDay(computer, day, DEFAULT_LENS));
	return `${JSON.stringify(encodeSeries(series, computer))}\n`;
}
