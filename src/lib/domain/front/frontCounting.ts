import type { FrontSpec } from '../dataset/measureSpec.ts';

/**
 * What counts as front besides the land front itself: ids of a front's count rules, in the order in
 * which the dataset declares them.
 */
export type FrontCounting = readonly string[];

/** The name of counting nothing besides. */
const LAND = 'land';

type Counted = Pick<FrontSpec, 'counts'>;

/** As the front is counted where nothing else is said. */
export function headlineCounting({ counts }: Counted): FrontCounting {
	return counts.filter(({ isCounted }) => isCounted).map(({ id }) => id);
}

/** "river,border"; null where a name is not known. */
export function countingOf({ counts }: Counted, text: string): FrontCounting | null {
	const names = text === LAND ? [] : text.split(',');
	if (!names.every((name) => counts.some(({ id }) => id === name))) return null;
	return counts.map(({ id }) => id).filter((id) => names.includes(id));
}

/** In the order in which they are declared, whatever order they are given in. */
export function countingText({ counts }: Counted, counting: FrontCounting): string {
	return counts.flatMap(({ id }) => (counting.includes(id) ? [id] : [])).join(',') || LAND;
}

export function isHeadlineCounting(spec: Counted, counting: FrontCounting): boolean {
	return countingText(spec, counting) === countingText(spec, headlineCounting(spec));
}
