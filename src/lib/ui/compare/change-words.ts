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
	return say.comparison.change({
		km2: areaWords(km2),
		lost: from === null ? say.comparison.fromNobody() : partyName(dataset, from),
		won: partyName(dataset, to)
	});
}

/** "245 (214–273)"; "not given" where nobody reports, or it is refused. */
export function bandWords(measured: Banded | null): string {
	if (!measured) return say.comparison.notGiven();
	return measured.high < TOLD_KM2 ? '0' : say.comparison.band(written(measured));
}

export function areaWords(area: Banded): string {
	return area.high < TOLD_KM2 ? say.comparison.noArea() : say.comparison.area(written(area));
}

function written({ value, low, high }: Banded) {
	return { value: formatWhole(value), low: formatWhole(low), high: formatWhole(high) };
}

/** "a, b, c": shorter than a clause. */
export function listed([first = '', ...others]: readonly string[]): string {
	return others.reduce((list, next) => say.comparison.more({ list, next }), first);
}

/** "a; b; c": clauses with commas of their own. */
export function further([first = '', ...others]: readonly string[]): string {
	return others.reduce((list, next) => say.comparison.further({ list, next }), first);
}
