import { join } from 'node:path';
import type { ControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { PERIOD_DAYS, seriesDay } from '../../src/lib/domain/series/daySeries.ts';
import { encodeSeries } from '../../src/lib/domain/series/seriesFile.ts';
import { readTextFile } from './readTextFile.ts';

export const SERIES_FILE = 'static/geo/series.json';

/** The figures of every day: seconds of work, so a quick check may trust the hash of the inputs. */
export type SeriesFrom = 'computed' | 'trusted';

/** Text of the series file, computed, or the present one where its inputs are the same. */
export function seriesText(root: string, computer: ControlComputer, from: SeriesFrom): string {
	const present = from === 'trusted' ? readTextFile(join(root, SERIES_FILE)) : null;
	if (present?.includes(`"inputs_hash":"${computer.inputsHash}"`)) return present;
	const series = PERIOD_DAYS.map((day) => seriesDay(computer, day, DEFAULT_LENS));
	return `${JSON.stringify(encodeSeries(series, computer))}\n`;
}
