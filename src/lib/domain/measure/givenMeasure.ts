import type { DayMeasure, Measured } from '../control/types.ts';
import type { DayState } from '../control/dayState.ts';
import type { GivenSpec } from '../dataset/measureSpec.ts';
import { HEADLINE_RESOLUTION_KM, RESOLUTIONS_KM } from '../front/resolutions.ts';

/**
 * What somebody else drew, measured as it stands on a day: the same under every lens, and without a
 * band, since nothing of it is inferred.
 */
export function givenMeasure(
	spec: GivenSpec,
	{ day, setting }: Pick<DayState, 'day'> & { setting: Pick<DayState['setting'], 'given'> }
): DayMeasure {
	const exact = (value: number, unit: Measured['unit'], method: string): Measured => {
		const rounded = Math.round(value * 10) / 10;
		return { value: rounded, low: rounded, high: rounded, unit, asOf: day, method };
	};
	if (spec.kind === 'given-area') {
		const km2 = setting.given.areaKm2(spec, day);
		return answered(km2 === null ? null : exact(km2, 'km2', `Area as given in ${spec.given}`));
	}
	const lengths = setting.given.lengthsKm(spec, day);
	const ladder = RESOLUTIONS_KM.flatMap((resolutionKm, level): Measured[] => {
		const km = lengths?.[level];
		if (km === undefined) return [];
		const method = `Great-circle length as given in ${spec.given}, simplified to ${String(resolutionKm)} km`;
		return [{ ...exact(km, 'km', method), resolutionKm }];
	});
	const headline = ladder.find(({ resolutionKm }) => resolutionKm === HEADLINE_RESOLUTION_KM);
	return answered(headline ?? null, ladder);
}

function answered(measured: Measured | null, ladder: readonly Measured[] = []): DayMeasure {
	return {
		measured,
		refused: measured ? null : { why: 'nothing-given' },
		contestedKm2: null,
		ladder
	};
}
