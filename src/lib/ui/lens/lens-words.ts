/** What a lens does to the picture, in words. Fetched with the first other lens. */
import type { Coverage, Lens, SourceLens } from '$lib/domain/control/types.ts';
import { SECTORS, type Sector } from '$lib/domain/model/settlement.ts';
import { formatWhole } from '../words/format.ts';
import { SECTOR_NAMES } from '../words/strings.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const ONE_SIDED: Readonly<Partial<Record<SourceLens, string>>> = {
	ukrainian: 'Ukrainian',
	russian: 'Russian',
	independent: 'independent'
};

export function isOneSided({ sources }: Lens): boolean {
	return ONE_SIDED[sources] !== undefined;
}

/** What the lens does to the picture, in a sentence or two. */
export function lensSentence({ sources, known }: Lens): string {
	const side = ONE_SIDED[sources];
	const whose = side
		? `The map shows what ${side} sources say. Their unconfirmed claims are taken in, since a side’s own picture is made of them.`
		: sources === 'without-maps'
			? 'The map leaves out what only the two mapping projects say, which is most of what is known of the front.'
			: '';
	const when =
		known === 'reported'
			? 'It shows only what had been reported by the evening of the day, not what became known later.'
			: '';
	return [whose, when].filter((part) => part !== '').join(' ');
}

/** Sectors that nobody under the lens reports on. Empty where there are none. */
export function unknownSentence(sectors: readonly Sector[]): string {
	if (sectors.length === 0) return '';
	const names = LIST.format(
		SECTORS.filter((sector) => sectors.includes(sector)).map((sector) => SECTOR_NAMES[sector])
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
