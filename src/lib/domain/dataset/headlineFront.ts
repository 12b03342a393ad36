import type { Dataset } from './dataset.ts';
import type { FrontSpec } from './measureSpec.ts';

/** The front whose length stands among the day's figures, or the first; null where there is none. */
export function headlineFront({ measures }: Pick<Dataset, 'measures'>): FrontSpec | null {
	const fronts = measures.filter((measure): measure is FrontSpec => measure.kind === 'front');
	return fronts.find(({ isHeadline }) => isHeadline) ?? fronts[0] ?? null;
}
