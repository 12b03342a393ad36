/** What a lens does to the picture, in words. Fetched with the first other lens. */
import type { Coverage, Lens } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { SectorId } from '$lib/domain/dataset/theatre.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { sectorName } from '../words/dataset-words.ts';
import { formatWhole } from '../words/format.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Whether the picture is made of what some sides alone say. */
export function isOneSided({ lenses }: Pick<Dataset, 'lenses'>, { sources }: Lens): boolean {
	return lenses.some(({ id, sides }) => id === sources && sides !== null);
}

/** What the lens does to the picture, in a sentence or two. */
export function lensSentence(
	{ lenses }: Pick<Dataset, 'lenses'>,
	{ sources, known }: Lens
): string {
	const spec = lenses.find(({ id }) => id === sources);
	const whose = spec ? inWords(spec.sentence) : '';
	const when =
		known === 'reported'
			? 'It shows only what had been reported by the evening of the day, not what became known later.'
			: '';
	return [whose, when].filter((part) => part !== '').join(' ');
}

/** Sectors that nobody under the lens reports on. Empty where there are none. */
export function unknownSentence(
	dataset: Pick<Dataset, 'theatre'>,
	sectors: readonly SectorId[]
): string {
	if (sectors.length === 0) return '';
	const names = LIST.format(
		dataset.theatre.sectors
			.filter(({ id }) => sectors.includes(id))
			.map(({ id }) => sectorName(dataset, id))
	);
	const rest = 'shown as unknown, not as held, and no figure counts them';
	return sectors.length === 1
		? `No report under this lens speaks of one sector: ${names}. It is ${rest.replace('them', 'it')}.`
		: `No report under this lens speaks of ${sectors.length} sectors: ${names}. They are ${rest}.`;
}

/** "1 of 26 settlements". */
export function coverageWords({ reported, total }: Coverage): string {
	return `${formatWhole(reported)} of ${formatWhole(total)} settlements`;
}
