import * as v from 'valibot';
import type { Checked } from '../model/problem.ts';
import { parseDay } from '../time/day.ts';
import type { SeriesDay } from './daySeries.ts';
import { seriesDays, type SeriesFigure, type SeriesFile } from './seriesDays.ts';

const Figures = v.array(v.nullable(v.tuple([v.number(), v.number(), v.number()])));
const common = {
	inputs_hash: v.string(),
	method: v.optional(v.string()),
	first_day: v.pipe(
		v.string(),
		v.check((text) => parseDay(text) !== null)
	)
};

/** Kept editions have files of the first form: each figure under its id, with underscores. */
const SeriesFileSchema = v.variant('format', [
	v.object({
		format: v.literal('salient-series-2'),
		...common,
		figures: v.record(v.string(), Figures)
	}),
	v.objectWithRest({ format: v.literal('salient-series-1'), ...common }, Figures)
]);

/** @param series consecutive days */
export function encodeSeries(
	series: readonly SeriesDay[],
	{ inputsHash, method }: { inputsHash: string; method: string }
): SeriesFile {
	const ids = Object.keys(series[0]?.figures ?? {});
	const column = (id: string) =>
		series.map(({ figures }): SeriesFigure => {
			const band = figures[id];
			return band ? [band.value, band.low, band.high] : null;
		});
	return {
		format: 'salient-series-2',
		inputs_hash: inputsHash,
		method,
		first_day: series[0]?.day ?? '',
		figures: Object.fromEntries(ids.map((id) => [id, column(id)]))
	};
}

/** What a file of either form says, in the present one. */
function decodeSeriesFile(json: unknown, file: string): Checked<SeriesFile> {
	const parsed = v.safeParse(SeriesFileSchema, json);
	if (!parsed.success) {
		const message = `It is not a series of figures: ${parsed.issues[0].message}.`;
		return { ok: false, problems: [{ file, message, hint: 'Build it again: npm run build:geo' }] };
	}
	if (parsed.output.format === 'salient-series-2') return { ok: true, value: parsed.output };
	const { inputs_hash, method, first_day, ...columns } = parsed.output;
	const figures = Object.fromEntries(
		Object.entries(columns).flatMap(([name, column]) =>
			Array.isArray(column) ? [[name.replaceAll('_', '-'), column]] : []
		)
	);
	return {
		ok: true,
		value: { format: 'salient-series-2', inputs_hash, method, first_day, figures }
	};
}

export function decodeSeries(json: unknown, file: string): Checked<SeriesDay[]> {
	const decoded = decodeSeriesFile(json, file);
	return decoded.ok ? { ok: true, value: seriesDays(decoded.value) } : decoded;
}
