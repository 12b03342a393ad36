/** Ground that changed hands, by who won it and who lost it. */
import { say } from '$lib/words/say.ts';
import type { Change, ChangedArea } from '$lib/domain/control/compareDays.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Party, PartyId } from '$lib/domain/dataset/party.ts';
import { formatWhole } from '../words/format.ts';
import { partyName } from '../words/party-words.ts';

type Parties = Pick<Dataset, 'parties'>;
export type Banded = Pick<ChangedArea, 'value' | 'low' | 'high'>;

/** Less than this is 0 in whole numbers. */
export const TOLD_KM2 = 0.5;

/** Between two parties, what one wins the other loses: it need not be said. */
export function isBetweenTwo({ parties }: Parties): boolean {
	return parties.length <= 2;
}

/** Whoever can win: the last of the legend first. */
export function winners({ parties }: Parties): Party[] {
	return [...parties].reverse();
}

/** All that a party won, from whomever. */
export function wonBy(changes: readonly Change[], party: PartyId): Banded {
	return changes
		.filter(({ to }) => to === party)
		.reduce(
			(sum, { km2 }) => ({
				value: sum.value + km2.value,
				low: sum.low + km2.low,
				high: sum.high + km2.high
			}),
			{ value: 0, low: 0, high: 0 }
		);
}

/** Changes that show in whole numbers, the greatest first. */
export function toldChanges(changes: readonly Change[]): Change[] {
	return changes
		.filter(({ km2 }) => km2.value >= TOLD_KM2)
		.sort((a, b) => b.km2.value - a.km2.value);
}

/** "12 km² (10–15) from North to South". */
export function changeWords(dataset: Parties, { from, to, km2 }: Change): string {
	const lost = from === null ? say.compare.nobody() : partyName(dataset, from);
	return say.compare.change({ area: areaWords(km2), from: lost, to: partyName(dataset, to) });
}

/** "245 (214–273)"; "not given" where nobody reports, or it is refused. */
export function bandWords(measured: Banded | null): string {
	if (!measured) return say.compare.notGiven();
	const { value, low, high } = measured;
	return high < TOLD_KM2 ? '0' : `${formatWhole(value)} (${formatWhole(low)}–${formatWhole(high)})`;
}

export function areaWords(area: Banded): string {
	return area.high < TOLD_KM2
		? say.compare.noArea()
		: say.compare.area({
				value: formatWhole(area.value),
				low: formatWhole(area.low),
				high: formatWhole(area.high)
			});
}
