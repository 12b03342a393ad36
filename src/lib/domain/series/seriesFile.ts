import * as v from 'valibot';
import type { Checked } from '../model/problem.ts';
import { parseDay } from '../time/day.ts';
import type { SeriesDay } from './daySeries.ts';
import { seriesDays } from './seriesDays.ts';

const Figure = v.nullable(v.tuple([v.number(), v.number(), v.number()]));

const SeriesFileSchema = v.object({
	format: v.literal('salient-series-1'),
	/** Names the tables and the method the figures come from. */
	inputs_hash: v.string(),
	/** Name and version of the method; absent of files older than version 2. */
	method: v.optional(v.string()),
	first_day: v.pipe(
		v.string(),
		v.check((text) => parseDay(text) !== null)
	),
	/** One entry a day: value, low, high. */
	kursk_area_km2: v.array(Figure),
	front_length_km: v.array(Figure)
});
export type SeriesFile = v.InferOutput<typeof SeriesFileSchema>;

/** @param series consecutive days */
export function encodeSeries(
	series: readonly SeriesDay[],
	{ inputsHash, method }: { inputsHash: string; method: string }
): SeriesFile {
	const figure = (band: SeriesDay['frontKm']): [number, number, number] | null =>
		band && [band.value, band.low, band.high];
	return {
		format: 'salient-series-1',
		inputs_hash: inputsHash,
		method,
		first_day: series[0]?.day ?? '',
		kursk_area_km2: series.map((each) => figure(each.kurskHeldKm2)),
		front_length_km: series.map((each) => figure(each.frontKm))
	};
}

export function decodeSeries(json: unknown, file: string): Checked<SeriesDay[]> {
	const parsed = v.safeParse(SeriesFileSchema, json);
	if (!parsed.success) {
		const message = `It is not a series of figures: ${parsed.issues[0].message}.`;
		return { ok: false, problems: [{ file, message, hint: 'Build it again: npm run build:geo' }] };
	}
	return { ok: true, value: seriesDays(parsed.output) };
}
