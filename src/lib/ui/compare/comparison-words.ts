/** What changed hands between two days, in words: for readers who do not see the map. */
import type { Change, Comparison, SectorChange } from '$lib/domain/control/compareDays.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { HEADLINE_RESOLUTION_KM } from '$lib/domain/front/resolutions.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { compartmentName, sectorName, widestFirst } from '../words/dataset-words.ts';
import { formatWhole } from '../words/format.ts';
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

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const TOLD_SECTORS = 3;

export function comparisonParagraph(
	dataset: Dataset,
	{ from, to, sectors, total, refused }: Comparison
): string {
	const period = `Between the evenings of ${formatShortDay(from)} and ${formatShortDay(to)}`;
	const unknown = sectors.filter(({ isUnknown }) => isUnknown.from || isUnknown.to);
	if (unknown.length === dataset.theatre.sectors.length)
		return `${period} nothing can be compared: no report under this lens speaks of any sector.`;
	const refusals = refusedSentences(dataset, refused);
	if (dataset.theatre.compartments.every(({ id }) => refused[id] !== undefined))
		return `${period} nothing can be compared. ${refusals}`;
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
	period: string,
	changes: readonly Change[],
	hasUnknown: boolean
): string {
	const won = winners(dataset).map((party) => ({ party, km2: wonBy(changes, party.id) }));
	if (won.some(({ km2 }) => km2.value >= TOLD_KM2)) {
		if (!isBetweenTwo(dataset)) {
			const told = toldChanges(changes).map((change) => changeWords(dataset, change));
			return `${period} ground changed hands by the drawn lines: about ${LIST.format(told)}.`;
		}
		const [first, ...others] = won.map(
			({ party, km2 }) => [areaWords(km2), `to ${inWords(party.names)}`] as const
		);
		const parts = [first?.join(' passed ') ?? '', ...others.map((each) => each.join(' '))];
		return `${period} about ${LIST.format(parts)}, by the drawn lines.`;
	}
	const where = hasUnknown ? 'in the sectors with reports' : 'on this map';
	const most = Math.max(0, ...won.map(({ km2 }) => km2.high));
	const band = most < TOLD_KM2 ? '' : `; within the band it may be up to ${formatWhole(most)} km²`;
	return `${period} no ground changed hands ${where}${band}.`;
}

function sectorsSentence(dataset: Dataset, sectors: readonly SectorChange[]): string {
	const size = ({ changes }: SectorChange) =>
		(changes ?? []).reduce((sum, { km2 }) => sum + km2.value, 0);
	const moved = sectors.filter((each) => size(each) >= TOLD_KM2).sort((a, b) => size(b) - size(a));
	if (moved.length === 0) return '';
	const told = moved.slice(0, TOLD_SECTORS).map(({ sector, changes }) => {
		return `${sectorName(dataset, sector)} ${sectorChanges(dataset, changes ?? []).join(', ')}`;
	});
	const lead = moved.length > TOLD_SECTORS ? 'Most of it by sector' : 'By sector';
	return `${lead}: ${told.join('; ')}.`;
}

function sectorChanges(dataset: Dataset, changes: readonly Change[]): string[] {
	if (!isBetweenTwo(dataset))
		return toldChanges(changes).map((change) => changeWords(dataset, change));
	return winners(dataset).flatMap(({ id }) => {
		const km2 = wonBy(changes, id);
		return km2.value >= TOLD_KM2 ? [`${areaWords(km2)} to ${partyName(dataset, id)}`] : [];
	});
}

function frontSentences(dataset: Dataset, front: Comparison['total']['front']): string[] {
	return dataset.measures.flatMap(({ id, words: { subject, name } }) => {
		const length = front[id];
		if (!length) return [];
		const { from, to } = length;
		if (!from || !to)
			return ['The length of the front cannot be compared: it is not given on both days.'];
		return `${inWords(subject ?? name)} measured ${bandWords(from)} km on the first day and ${bandWords(to)} km on the second, at ${HEADLINE_RESOLUTION_KM} km resolution.`;
	});
}

/** Why nothing is said of a compartment. */
function refusedSentences(dataset: Dataset, refused: Comparison['refused']): string {
	return widestFirst(dataset)
		.flatMap((id) => {
			const why = refused[id];
			return why === undefined ? [] : [`${compartmentName(dataset, id)}: ${why}`];
		})
		.join(' ');
}

function unknownSentence(dataset: Dataset, unknown: readonly SectorChange[]): string {
	if (unknown.length === 0) return '';
	const names = LIST.format(unknown.map(({ sector }) => sectorName(dataset, sector)));
	return `Unknown on one of the days or both, and not counted, because no report under this lens speaks of them: ${names}.`;
}
