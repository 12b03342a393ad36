import type { Dataset } from './dataset.ts';
import type { FrontSpec, MeasureSpec } from './measureSpec.ts';

type Measured = Pick<Dataset, 'measures'>;

/** The measures that stand among a day's figures and in the charts, in declared order. */
export function headlineMeasures({ measures }: Measured): MeasureSpec[] {
	return measures.filter(({ isHeadline }) => isHeadline);
}

/** The front whose length is told by resolution: the first among the headlines, else the first. */
export function headlineFront(dataset: Measured): FrontSpec | null {
	const fronts = [...headlineMeasures(dataset), ...dataset.measures];
	return fronts.find((spec): spec is FrontSpec => spec.kind === 'front') ?? null;
}
