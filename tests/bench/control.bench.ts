import { bench, describe } from 'vitest';
import { openProject } from '../../scripts/cli/openProject.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { daysFromTo } from '../../src/lib/domain/time/day.ts';
import { kursk2025 } from '../support/kursk2025.ts';

const { period } = kursk2025;
const days = daysFromTo(period.first, period.last);
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe('control areas', () => {
	bench(
		'the whole period from nothing (wanted: under 20 s)',
		() => {
			const { compute } = openProject(kursk2025.id).computer;
			for (const day of days) compute(day, DEFAULT_LENS);
		},
		once
	);

	const warm = openProject(kursk2025.id).computer;
	warm.compute(period.first, DEFAULT_LENS);
	let next = 0;
	bench('a day, warm (wanted: under 150 ms)', () => {
		warm.compute(days[next % days.length] ?? period.last, DEFAULT_LENS);
		// Weeks apart, so that hardly any two days in a row share their statuses.
		next += 17;
	});

	const lenses = kursk2025.lenses.map(({ id }) => ({ sources: id, known: 'happened' as const }));
	for (const lens of lenses) warm.compute(period.last, lens);
	let nextLens = 0;
	bench('another lens, warm (wanted: well under a second, the map has to be drawn too)', () => {
		const lens = lenses[nextLens % lenses.length] ?? DEFAULT_LENS;
		warm.compute(days[nextLens % days.length] ?? period.last, lens);
		nextLens += 1;
	});
});
