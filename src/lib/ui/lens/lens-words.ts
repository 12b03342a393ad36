/** What a lens does to the picture, in words. Fetched with the first other lens. */
import { say } from '$lib/words/say.ts';
import type { Coverage, Lens } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { SectorId } from '$lib/domain/dataset/theatre.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { sectorName } from '../words/dataset-words.ts';
import { formatWhole, listOf } from '../words/format.ts';

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
	const when = known === 'reported' ? say.lens.onlyKnown() : '';
	return [whose, when].filter((part) => part !== '').join(' ');
}

/** Sectors that nobody under the lens reports on. Empty where there are none. */
export function unknownSentence(
	dataset: Pick<Dataset, 'theatre'>,
	sectors: readonly SectorId[]
): string {
	if (sectors.length === 0) return '';
	const names = listOf(
		dataset.theatre.sectors
			.filter(({ id }) => sectors.includes(id))
			.map(({ id }) => sectorName(dataset, id))
	);
	return say.lens.unknownSectors({ n: sectors.length, names });
}

/** "1 of 26 settlements". */
export function coverageWords({ reported, total }: Coverage): string {
	return say.lens.ofSettlements({ reported: formatWhole(reported), total: formatWhole(total) });
}
