/** What changed hands between two days, in words: for readers who do not see the map. */
import { say } from '$lib/words/say.ts';
import type { Change, Comparison, SectorChange } from '$lib/domain/control/compareDays.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { HEADLINE_RESOLUTION_KM } from '$lib/domain/front/resolutions.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { compartmentName, sectorName, widestFirst } from '../words/dataset-words.ts';
import { formatWhole, listOf } from '../words/format.ts';
import { partyName } from '../words/party-words.ts';
import {
	areaWords,
	bandWords,
	changeWords,
	isBetweenTwo,
	toldChanges,
	TOLD_KM2,
	winners,
	wonBy
} from './change-words.ts';

const TOLD_SECTORS = 3;

export function comparisonParagraph(
	dataset: Dataset,
	{ from, to, sectors, total, refused }: Comparison
): string {
	const period = { from: formatShortDay(from), to: formatShortDay(to) };
	const unknown = sectors.filter(({ isUnknown }) => isUnknown.from || isUnknown.to);
	if (unknown.length === dataset.theatre.sectors.length) return say.compare.nothing(period);
	const refusals = refusedSentences(dataset, refused);
	if (dataset.theatre.compartments.every(({ id }) => refused[id] !== undefined))
		return say.compare.refused({ ...period, why: refusals });
	return [
		changeSentence(dataset, period, total.changes, unknown.length > 0 || refusals !== ''),
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
	period: { from: string; to: string },
	changes: readonly Change[],
	hasUnknown: boolean
): string {
	const won = winners(dataset).map((party) => ({ party, km2: wonBy(changes, party.id) }));
	if (won.some(({ km2 }) => km2.value >= TOLD_KM2)) {
		if (!isBetweenTwo(dataset)) {
			const told = toldChanges(changes).map((change) => changeWords(dataset, change));
			return say.compare.changedAbout({ ...period, told: listOf(told) });
		}
		const parts = won.map(({ party, km2 }, at) => {
			const passed = { area: areaWords(km2), party: inWords(party.names) };
			return at === 0 ? say.compare.passedFirst(passed) : say.compare.passedNext(passed);
		});
		return say.compare.passed({ ...period, parts: listOf(parts) });
	}
	const most = Math.max(0, ...won.map(({ km2 }) => km2.high));
	return say.compare.none({
		...period,
		where: hasUnknown ? 'sectors' : 'map',
		most: most < TOLD_KM2 ? 'none' : formatWhole(most)
	});
}

function sectorsSentence(dataset: Dataset, sectors: readonly SectorChange[]): string {
	const size = ({ changes }: SectorChange) =>
		(changes ?? []).reduce((sum, { km2 }) => sum + km2.value, 0);
	const moved = sectors.filter((each) => size(each) >= TOLD_KM2).sort((a, b) => size(b) - size(a));
	if (moved.length === 0) return '';
	const told = moved.slice(0, TOLD_SECTORS).map(({ sector, changes }) => {
		return say.compare.ofSector({
			sector: sectorName(dataset, sector),
			changes: sectorChanges(dataset, changes ?? []).join(', ')
		});
	});
	const list = told.join('; ');
	return moved.length > TOLD_SECTORS
		? say.compare.mostBySector({ told: list })
		: say.compare.bySector({ told: list });
}

function sectorChanges(dataset: Dataset, changes: readonly Change[]): string[] {
	if (!isBetweenTwo(dataset))
		return toldChanges(changes).map((change) => changeWords(dataset, change));
	return winners(dataset).flatMap(({ id }) => {
		const km2 = wonBy(changes, id);
		return km2.value >= TOLD_KM2
			? [say.compare.passedNext({ area: areaWords(km2), party: partyName(dataset, id) })]
			: [];
	});
}

function frontSentences(dataset: Dataset, front: Comparison['total']['front']): string[] {
	return dataset.measures.flatMap(({ id, words: { subject, name } }) => {
		const length = front[id];
		if (!length) return [];
		const { from, to } = length;
		if (!from || !to) return [say.compare.frontNotGiven()];
		return say.compare.front({
			subject: inWords(subject ?? name),
			from: bandWords(from),
			to: bandWords(to),
			km: HEADLINE_RESOLUTION_KM
		});
	});
}

/** Why nothing is said of a compartment. */
function refusedSentences(dataset: Dataset, refused: Comparison['refused']): string {
	return widestFirst(dataset)
		.flatMap((id) => {
			const why = refused[id];
			return why === undefined
				? []
				: [say.compare.because({ place: compartmentName(dataset, id), why })];
		})
		.join(' ');
}

function unknownSentence(dataset: Dataset, unknown: readonly SectorChange[]): string {
	if (unknown.length === 0) return '';
	const names = listOf(unknown.map(({ sector }) => sectorName(dataset, sector)));
	return say.compare.unknown({ names });
}
