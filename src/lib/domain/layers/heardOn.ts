import type { DayResult } from '../control/types.ts';
import type { MeasureId } from '../dataset/measureSpec.ts';
import { refusalText } from '../measure/refusal.ts';
import type { LayerMetadata } from './layerFile.ts';

/** What of a computed day its layer says of silence. */
export interface HeardDay extends Pick<DayResult, 'day' | 'lens' | 'unknownShare'> {
	/** Why measures are not given, a sentence each. */
	refused: Readonly<Record<MeasureId, string>>;
}

/** @param computed a day, with the figures it gave or refused */
export function heardDay(
	computed: Pick<DayResult, 'day' | 'lens' | 'unknownShare' | 'figures'>
): HeardDay {
	const { day, lens, unknownShare, figures } = computed;
	const refused = Object.entries(figures.measures).flatMap(([id, measure]) =>
		measure.refused === null ? [] : [[id, refusalText(measure.refused)] as const]
	);
	return { day, lens, unknownShare, refused: Object.fromEntries(refused) };
}

/** What areas and front over some days rest on, and what is left open: all under one lens. */
export function heardOn(
	days: readonly HeardDay[]
): Pick<LayerMetadata, 'lens' | 'unknown_share' | 'refused'> {
	const [first] = days;
	if (!first) return {};
	const refusing = days.filter(({ refused }) => Object.keys(refused).length > 0);
	return {
		lens: first.lens,
		unknown_share: Object.fromEntries(days.map(({ day, unknownShare }) => [day, unknownShare])),
		refused: Object.fromEntries(refusing.map(({ day, refused }) => [day, refused]))
	};
}
