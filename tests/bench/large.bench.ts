/** A war far larger than any of ours: 10,000 settlements, 100,000 reports. */
import { bench, describe } from 'vitest';
import { openStory } from '../../src/lib/build/openFacts.ts';
import { PROJECT_FOLDER } from '../../scripts/inputs.ts';
import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import type { Report } from '../../src/lib/domain/model/report.ts';
import type { Settlement } from '../../src/lib/domain/model/settlement.ts';
import { addDays, daysFromTo } from '../../src/lib/domain/time/day.ts';

const story = openStory(PROJECT_FOLDER);
const { period } = story.dataset;
const days = daysFromTo(period.first, period.last);
const [pattern] = story.tables.reports;
if (!pattern) throw new Error('The story has no reports.');

/** Eight around each of the story's own and so on outwards, until there are enough. */
const settlements = Array.from({ length: 10_000 }, (_, i): Settlement => {
	const own = story.tables.settlements[i % story.tables.settlements.length];
	if (!own) throw new Error('The story has no settlements.');
	const round = Math.floor(i / story.tables.settlements.length);
	const angle = round * 0.785;
	const away = 0.03 * Math.ceil(round / 8);
	return {
		...own,
		id: `${own.id}-${String(round)}`,
		lon: own.lon + away * Math.cos(angle),
		lat: own.lat + away * Math.sin(angle)
	};
});
const [one = '', other = ''] = story.dataset.parties.map(({ id }) => id);
/** Ten each, over the period; who holds it is the east's, which moves. */
const reports = settlements.flatMap(({ id, lon }, i) =>
	Array.from({ length: 10 }, (_, turn): Report => {
		const day = addDays(period.first, Math.floor(((turn + (i % 10) / 10) / 10) * days.length));
		const controller = lon > 37 - turn * 0.05 ? other : one;
		return { ...pattern, settlementId: id, eventDate: day, reportedDate: day, controller };
	})
);
const facts = {
	...story.tables,
	...{ settlements, reports, countries: story.countries, dataset: story.dataset }
};
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe('10,000 settlements', () => {
	bench('setup (wanted: under 2 s)', () => void createControlComputer(facts), once);

	const computer = createControlComputer(facts);
	computer.compute(period.first, DEFAULT_LENS);
	let next = 0;
	bench('a day, warm (wanted: under twice that of the story)', () => {
		computer.compute(days[next % days.length] ?? period.last, DEFAULT_LENS);
		next += 17;
	});
});
