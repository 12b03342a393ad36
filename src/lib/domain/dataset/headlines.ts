import type { Dataset } from './dataset.ts';
import type { FrontSpec, MeasureSpec } from './measureSpec.ts';

type Measured = Pick<Dataset, 'measures'>;

/** The measures that stand among a day's figures and in the charts, in declared order. */
export function headlineMeasures({ measures }: Measured): MeasureSpec[] {
	return measures.filter(({ isHeadline }) => isHeadline);
}

const CHART_ORDER: readonly MeasureSpec['kind'][] = [
	'area',
	'share',
	'count',
	'depth',
	'front',
	'given-area',
	'given-length'
];

/** The same as charts and tables of days show them: what is held first, then how it is bounded. */
export function chartedMeasures(dataset: Measured): MeasureSpec[] {
	const rank = ({ kind }: MeasureSpec) => CHART_ORDER.indexOf(kind);
	return headlineMeasures(dataset).sort((a, b) => rank(a) - rank(b));
}

/** The front whose length is told by resolution: the first among the headlines, else the first. */
export function headlineFront(dataset: Measured): FrontSpec | null {
	const fronts = [...headlineMeasures(dataset), ...dataset.measures];
	return fronts.find((spec): spec is FrontSpec => spec.kind === 'front') ?? null;
}
