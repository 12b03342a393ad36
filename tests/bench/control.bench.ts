import { bench, describe } from 'vitest';
import { openProject } from '../../scripts/cli/openProject.ts';
import { DEFAULT_LENS, SOURCE_LENSES } from '../../src/lib/domain/control/types.ts';
import { daysFromTo } from '../../src/lib/domain/time/day.ts';
import { PERIOD_FIRST_DAY, PERIOD_LAST_DAY } from '../../src/lib/domain/time/period.ts';

const days = daysFromTo(PERIOD_FIRST_DAY, PERIOD_LAST_DAY);
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe('control areas', () => {
	bench(
		'the whole period from nothing (wanted: under 20 s)',
		() => {
			const { compute } = openProject().computer;
			for (const day of days) compute(day, DEFAULT_LENS);
		},
		once
	);

	const warm = openProject().computer;
	warm.compute(PERIOD_FIRST_DAY, DEFAULT_LENS);
	let next = 0;
	bench('a day, warm (wanted: under 150 ms)', () => {
		warm.compute(days[next % days.length] ?? PERIOD_LAST_DAY, DEFAULT_LENS);
		// Weeks apart, so that hardly any two days in a row share their statuses.
		next += 17;
	});

	const lenses = SOURCE_LENSES.map((sources) => ({ sources, known: 'happened' as const }));
	for (const lens of lenses) warm.compute(PERIOD_LAST_DAY, lens);
	let nextLens = 0;
	bench('another lens, warm (wanted: well under a second, the map has to be drawn too)', () => {
		const lens = lenses[nextLens % lenses.length] ?? DEFAULT_LENS;
		warm.compute(days[nextLens % days.length] ?? PERIOD_LAST_DAY, lens);
		nextLens += 1;
	});
});
