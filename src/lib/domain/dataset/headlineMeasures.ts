import type { Dataset } from './dataset.ts';
import type { MeasureSpec } from './measureSpec.ts';

/** What stands among the day's figures, and day by day in the charts. */
export function headlineMeasures({ measures }: Pick<Dataset, 'measures'>): MeasureSpec[] {
	return measures.filter(({ isHeadline }) => isHeadline);
}
