/** What changed hands between two days, in words: for readers who do not see the map. */
import { say } from '$lib/words/say.ts';
import type { Change, Comparison, SectorChange } from '$lib/domain/control/compareDays.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { HEADLINE_RESOLUTION_KM } from '$lib/domain/front/resolutions.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { refusalWords } from '$lib/map/refusalWords.ts';
import { compartmentName, sectorName, widestFirst } from '../words/dataset-words.ts';
import { formatWhole, listOf } from '../words/format.ts';
import { partyName } from '../words/party-words.ts';
import {
	areaWords,
	bandWords,
	changeWords,
	further,
	isBetweenTwo,
	listed,
	toldChanges,
	TOLD_KM2,
	winners,
	wonBy
} from './change-words.ts';

const TOLD_SECTORS = 3;

/** The two days, as they are written. */
interface Days {
	from: string;
	to: string;
}

export function comparisonParagraph(
	dataset: Dataset,
	{ from, to, sectors, total, refused }: Comparison
): string {
	const days = { from: formatShortDay(from), to: formatShortDay(to) };
	const unknown = sectors.filter(({ isUnknown }) => isUnknown.from || isUnknown.to);
	if (unknown.length === dataset.theatre.sectors.length) return say.comparison.nothingKnown(days);
	const refusals = refusedSentences(dataset, refused);
	if (dataset.theatre.compartments.every(({ id }) => refused[id] !== undefined))
		return `${say.comparison.nothing(days)} ${refusals}`;
	return [
		changeSentence(dataset, days, total.changes, unknown.length > 0 || refusals !== ''),
		sectorsSentence(dataset, sectors),
		...frontSentences(dataset, total.front),
		refusals,
		unknownSentence(dataset, unknown)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function changeSentence(
	dataset: Dataset,
	days: Days,
	changes: readonly Change[],
	hasUnknown: boolean
): string {
	const won = winners(dataset).map(({ id, names }) => ({
		party: inWords(names),
		km2: wonBy(changes, id)
	}));
	if (won.some(({ km2 }) => km2.value >= TOLD_KM2)) {
		const [first, second] = won;
		if (!first || !isBetweenTwo(dataset)) {
			const told = toldChanges(changes).map((change) => changeWords(dataset, change));
			return say.comparison.changed({ ...days, changes: listOf(told) });
		}
		const km2 = areaWords(first.km2);
		return second
			? say.comparison.wonByTwo({
					...days,
					first: first.party,
					firstKm2: km2,
					second: second.party,
					secondKm2: areaWords(second.km2)
				})
			: say.comparison.wonByOne({ ...days, party: first.party, km2 });
	}
	const where = hasUnknown ? 'reported' : 'map';
	const most = Math.max(0, ...won.map(({ km2 }) => km2.high));
	return most < TOLD_KM2
		? say.comparison.unchanged({ ...days, where })
		: say.comparison.unchangedBand({ ...days, where, km2: formatWhole(most) });
}

function sectorsSentence(dataset: Dataset, all: readonly SectorChange[]): string {
	const size = ({ changes }: SectorChange) =>
		(changes ?? []).reduce((sum, { km2 }) => sum + km2.value, 0);
	const moved = all.filter((each) => size(each) >= TOLD_KM2).sort((a, b) => size(b) - size(a));
	if (moved.length === 0) return '';
	const told = moved.slice(0, TOLD_SECTORS).map(({ sector, changes }) =>
		say.comparison.inSector({
			sector: sectorName(dataset, sector),
			changes: listed(sectorChanges(dataset, changes ?? []))
		})
	);
	const sectors = further(told);
	return moved.length > TOLD_SECTORS
		? say.comparison.mostBySector({ sectors })
		: say.comparison.bySector({ sectors });
}

function sectorChanges(dataset: Dataset, changes: readonly Change[]): string[] {
	if (!isBetweenTwo(dataset))
		return toldChanges(changes).map((change) => changeWords(dataset, change));
	return winners(dataset).flatMap(({ id }) => {
		const km2 = wonBy(changes, id);
		return km2.value >= TOLD_KM2
			? [say.comparison.areaTo({ km2: areaWords(km2), party: partyName(dataset, id) })]
			: [];
	});
}

function frontSentences(dataset: Dataset, front: Comparison['total']['front']): string[] {
	return dataset.measures.flatMap(({ id, words: { subject, name } }) => {
		const length = front[id];
		if (!length) return [];
		const { from, to } = length;
		if (!from || !to) return [say.comparison.frontNotBoth()];
		return say.comparison.front({
			subject: inWords(subject ?? name),
			first: bandWords(from),
			second: bandWords(to),
			km: HEADLINE_RESOLUTION_KM
		});
	});
}

/** Why nothing is said of a compartment. */
function refusedSentences(dataset: Dataset, refused: Comparison['refused']): string {
	return widestFirst(dataset)
		.flatMap((id) => {
			const why = refused[id];
			if (why === undefined) return [];
			return [say.map.refused({ subject: compartmentName(dataset, id), why: refusalWords(why) })];
		})
		.join(' ');
}

function unknownSentence(dataset: Dataset, unknown: readonly SectorChange[]): string {
	if (unknown.length === 0) return '';
	const sectors = listOf(unknown.map(({ sector }) => sectorName(dataset, sector)));
	return say.comparison.unknown({ sectors });
}
