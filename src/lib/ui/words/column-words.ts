import type { MeasureSpec } from '$lib/domain/dataset/measureSpec.ts';
import { say } from '$lib/words/say.ts';
import { measureNames, measureUnit } from './dataset-words.ts';

/** What the column of a measure holds; of what is counted the name says the unit too. */
export function columnWords(spec: Pick<MeasureSpec, 'kind' | 'words'>): string {
	const { name } = measureNames(spec);
	const unit = measureUnit(spec);
	return unit === ''
		? say.dataPage.columnCount({ name })
		: say.dataPage.columnValue({ name, unit });
}
