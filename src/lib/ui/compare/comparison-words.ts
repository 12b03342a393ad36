/** What changed hands between two days, in words: for readers who do not see the map. */
import type { ChangedArea, Comparison, SectorChange } from '$lib/domain/control/compareDays.ts';
import { HEADLINE_RESOLUTION_KM } from '$lib/domain/front/resolutions.ts';
import { SECTORS } from '$lib/domain/model/settlement.ts';
import { formatShortDay } from '$lib/domain/time/day.ts';
import { formatWhole } from '../words/format.ts';
import { SECTOR_NAMES } from '../words/strings.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
/** Less than this is 0 in whole numbers. */
const TOLD_KM2 = 0.5;
const TOLD_SECTORS = 3;

type Banded = Pick<ChangedArea, 'value' | 'low' | 'high'>;

/** "245 (214–273)"; "not given" where nobody reports, or it is refused. */
export function bandWords(measured: Banded | null): string {
	if (!measured) return 'not given';
	const { value, low, high } = measured;
	return high < TOLD_KM2 ? '0' : `${formatWhole(value)} (${formatWhole(low)}–${formatWhole(high)})`;
}

export function comparisonParagraph({ from, to, sectors, total, refused }: Comparison): string {
	const period = `Between the evenings of ${formatShortDay(from)} and ${formatShortDay(to)}`;
	const unknown = sectors.filter(({ isUnknown }) => isUnknown.from || isUnknown.to);
	if (unknown.length === SECTORS.length)
		return `${period} nothing can be compared: no report under this lens speaks of any sector.`;
	const refusals = refusedSentences(refused);
	if (refused.UA !== undefined && refused.RU !== undefined)
		return `${period} nothing can be compared. ${refusals}`;
	return [
		changeSentence(period, total, unknown.length > 0 || refusals !== ''),
		sectorsSentence(sectors),
		frontSentence(total),
		refusals,
		unknownSentence(unknown)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function changeSentence(
	period: string,
	{ toRussiaKm2, toUkraineKm2 }: Comparison['total'],
	hasUnknown: boolean
): string {
	if (Math.max(toRussiaKm2.value, toUkraineKm2.value) >= TOLD_KM2) {
		return `${period} about ${areaWords(toRussiaKm2)} passed to Russia and ${areaWords(toUkraineKm2)} to Ukraine, by the drawn lines.`;
	}
	const where = hasUnknown ? 'in the sectors with reports' : 'on this map';
	const most = Math.max(toRussiaKm2.high, toUkraineKm2.high);
	const band = most < TOLD_KM2 ? '' : `; within the band it may be up to ${formatWhole(most)} km²`;
	return `${period} no ground changed hands ${where}${band}.`;
}

function sectorsSentence(sectors: readonly SectorChange[]): string {
	const size = ({ toRussiaKm2, toUkraineKm2 }: SectorChange) =>
		(toRussiaKm2?.value ?? 0) + (toUkraineKm2?.value ?? 0);
	const moved = sectors.filter((each) => size(each) >= TOLD_KM2).sort((a, b) => size(b) - size(a));
	if (moved.length === 0) return '';
	const told = moved.slice(0, TOLD_SECTORS).map(({ sector, toRussiaKm2, toUkraineKm2 }) => {
		const parts = [
			...(isTold(toRussiaKm2) ? [`${areaWords(toRussiaKm2)} to Russia`] : []),
			...(isTold(toUkraineKm2) ? [`${areaWords(toUkraineKm2)} to Ukraine`] : [])
		];
		return `${SECTOR_NAMES[sector]} ${parts.join(', ')}`;
	});
	const lead = moved.length > TOLD_SECTORS ? 'Most of it by sector' : 'By sector';
	return `${lead}: ${told.join('; ')}.`;
}

function frontSentence({ frontKm: { from, to } }: Comparison['total']): string {
	if (!from || !to)
		return 'The length of the front cannot be compared: it is not given on both days.';
	return `The front in Ukraine measured ${bandWords(from)} km on the first day and ${bandWords(to)} km on the second, at ${HEADLINE_RESOLUTION_KM} km resolution.`;
}

/** Why nothing is said of a side of the border. */
function refusedSentences({ UA, RU }: Comparison['refused']): string {
	return [
		...(UA === undefined ? [] : [`Ukraine: ${UA}`]),
		...(RU === undefined ? [] : [`Kursk region: ${RU}`])
	].join(' ');
}

function unknownSentence(unknown: readonly SectorChange[]): string {
	if (unknown.length === 0) return '';
	const names = LIST.format(unknown.map(({ sector }) => SECTOR_NAMES[sector]));
	return `Unknown on one of the days or both, and not counted, because no report under this lens speaks of them: ${names}.`;
}

function isTold(area: ChangedArea | null): area is ChangedArea {
	return area !== null && area.value >= TOLD_KM2;
}

function areaWords(area: ChangedArea): string {
	return area.high < TOLD_KM2
		? '0 km²'
		: `${formatWhole(area.value)} km² (${formatWhole(area.low)}–${formatWhole(area.high)})`;
}
