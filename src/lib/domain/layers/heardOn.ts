import type { DayResult } from '../control/types.ts';
import type { LayerMetadata } from './layerFile.ts';

/** What of a computed day its layer says of silence. */
export type HeardDay = Pick<DayResult, 'day' | 'lens' | 'unknownShare'> & {
	figures: Pick<DayResult['figures'], 'refused'>;
};

/** What areas and front over some days rest on, and what is left open: all under one lens. */
export function heardOn(
	days: readonly HeardDay[]
): Pick<LayerMetadata, 'lens' | 'unknown_share' | 'refused'> {
	const [first] = days;
	if (!first) return {};
	const refusing = days.filter(({ figures }) => Object.keys(figures.refused).length > 0);
	return {
		lens: first.lens,
		unknown_share: Object.fromEntries(days.map(({ day, unknownShare }) => [day, unknownShare])),
		refused: Object.fromEntries(refusing.map(({ day, figures }) => [day, figures.refused]))
	};
}
