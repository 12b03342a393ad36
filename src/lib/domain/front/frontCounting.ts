import { KURSK_2025 } from '../control/rules.ts';

/** What counts as front; the whole land front in Ukraine always does. */
export interface FrontCounting {
	/** The water line of the lower Dnipro. */
	dnipro: boolean;
	/** The front inside Russia. */
	kursk: boolean;
	/** The state border with Russia where Ukraine holds its own side and nobody fights. */
	quietBorder: boolean;
}

/** Ukraine's territory, the lower Dnipro included, Kursk not: what a truce would freeze there. */
export const HEADLINE_COUNTING: FrontCounting = { dnipro: true, kursk: false, quietBorder: false };

/** Nearer than this to the state border or the coast, nobody fights because of the line. */
export const EDGE_KM = KURSK_2025.frontEdgeKm;

/** As links, tables and the command line name it. */
const NAMES = { dnipro: 'dnipro', kursk: 'kursk', border: 'quietBorder' } as const;
type CountedName = keyof typeof NAMES;
export const COUNTED_NAMES = Object.keys(NAMES) as CountedName[];
/** The name of counting nothing besides the land front. */
const LAND = 'land';

/** "dnipro,border"; null where a name is not known. */
export function countingOf(text: string): FrontCounting | null {
	const names = text === LAND ? [] : text.split(',');
	if (!names.every((name) => COUNTED_NAMES.some((known) => known === name))) return null;
	return {
		dnipro: names.includes('dnipro'),
		kursk: names.includes('kursk'),
		quietBorder: names.includes('border')
	};
}

export function countingText(counting: FrontCounting): string {
	return COUNTED_NAMES.filter((name) => counting[NAMES[name]]).join(',') || LAND;
}

export function isHeadlineCounting(counting: FrontCounting): boolean {
	return countingText(counting) === countingText(HEADLINE_COUNTING);
}
