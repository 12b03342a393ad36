/** The series of days as a file to keep. A part of its own, fetched when somebody asks for it. */
import type { Lens } from '$lib/domain/control/types.ts';
import type { MeasureId } from '$lib/domain/dataset/measureSpec.ts';
import type { SeriesDay } from '$lib/domain/series/daySeries.ts';
import { seriesCsv } from '$lib/domain/series/seriesCsv.ts';
import { download } from '../kit/download.ts';

export function downloadSeries(
	days: readonly SeriesDay[],
	measures: readonly MeasureId[],
	{ sources, known }: Lens
): void {
	const file = new Blob([seriesCsv(days, measures)], { type: 'text/csv' });
	download(file, `salient-${sources}-${known}.csv`);
}
