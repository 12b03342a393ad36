/** What the page says about its numbers: lenses, verdicts, shares, comparisons. */
import type { ShareBase } from '$lib/domain/claims/shareBases.ts';
import type { Verdict } from '$lib/domain/claims/verdict.ts';
import type { Comparison } from '$lib/domain/control/compareDays.ts';
import type { Coverage, KnownBy, Lens, SourceLens } from '$lib/domain/control/types.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { SECTORS, type Sector } from '$lib/domain/model/settlement.ts';
import { formatShortDay, parseDay } from '$lib/domain/time/day.ts';
import { formatMonth, formatWhole } from './format.ts';
import { SECTOR_NAMES } from './strings.ts';

export const LENS_NAMES: Readonly<Record<SourceLens, string>> = {
	all: 'All sources, unconfirmed claims left out',
	ukrainian: 'Only Ukrainian sources',
	russian: 'Only Russian sources',
	independent: 'Only independent sources',
	'without-maps': 'All but the two mapping projects'
};

export const KNOWN_NAMES: Readonly<Record<KnownBy, string>> = {
	happened: 'By the day it happened',
	reported: 'By the day it was reported'
};

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

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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

const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
	'within the band': 'The figure lies within what the reports leave open.',
	above: 'The figure is greater than the reports allow.',
	below: 'The figure is smaller than the reports allow.',
	'depends on the denominator':
		'Of one total the share would fit, of another it would not; who says it did not say which.',
	'cannot be tested on a map': 'The map can neither confirm nor refute it.'
};

export function verdictMeaning(verdict: Verdict): string {
	return VERDICT_MEANINGS[verdict];
}

const UNITS: Readonly<Record<string, string>> = { km2: 'km²' };

export function unitWords(unit: string): string {
	return UNITS[unit] ?? unit;
}

/** "1,100 km²", "86 per cent". */
export function quantityWords(value: number, unit: string): string {
	return `${plainNumber(value)} ${unitWords(unit)}`;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
export function plainNumber(value: number): string {
	return NUMBER.format(value);
}

/** The day or the month of which a claim speaks. */
export function claimDate({ asOfDate }: Pick<Claim, 'asOfDate'>): string {
	const day = parseDay(asOfDate);
	return day ? formatShortDay(day) : formatMonth(`${asOfDate}-01`);
}

/** "our own peak, 1,121 km²". */
export function baseWords({ label, km2 }: ShareBase): string {
	return `${label}, ${formatWhole(km2)} km²`;
}

/** What changed hands between two days, for readers who do not see the map. */
export function comparisonParagraph({ from, to, sectors }: Comparison): string {
	const period = `Between the evenings of ${formatShortDay(from)} and ${formatShortDay(to)}`;
	const moved = sectors.filter((each) => each.toRussiaKm2 + each.toUkraineKm2 >= 0.5);
	if (moved.length === 0) return `${period} no ground changed hands on this map.`;
	const total = (key: 'toUkraineKm2' | 'toRussiaKm2') =>
		moved.reduce((sum, each) => sum + each[key], 0);
	const ranked = [...moved].sort(
		(a, b) => b.toRussiaKm2 + b.toUkraineKm2 - (a.toRussiaKm2 + a.toUkraineKm2)
	);
	const told = ranked.slice(0, 3).map((each) => {
		const parts = [
			each.toRussiaKm2 >= 0.5 ? `${formatWhole(each.toRussiaKm2)} km² to Russia` : '',
			each.toUkraineKm2 >= 0.5 ? `${formatWhole(each.toUkraineKm2)} km² to Ukraine` : ''
		];
		return `${SECTOR_NAMES[each.sector]} (${parts.filter((part) => part !== '').join(', ')})`;
	});
	return [
		`${period} about ${formatWhole(total('toRussiaKm2'))} km² passed to Russia and ${formatWhole(total('toUkraineKm2'))} km² to Ukraine, by the drawn lines.`,
		`Most of it changed hands in ${LIST.format(told)}.`,
		'Both lines have a band of their own, so small changes may be none.'
	].join(' ');
}
