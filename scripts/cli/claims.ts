import { checkClaims } from '../../src/lib/domain/claims/checkClaim.ts';
import { countingText } from '../../src/lib/domain/front/frontCounting.ts';
import { HEADLINE_RESOLUTION_KM } from '../../src/lib/domain/front/resolutions.ts';
import { readMap } from '../../src/lib/domain/claims/readMap.ts';
import { LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { openProject } from './openProject.ts';

/** Every claim against the map. */
export function claims(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, LENS_OPTIONS);
	noPositionals(positionals);
	const lens = lensOption(values);
	const { tables, computer } = openProject();
	const readings = readMap(computer, lens, tables.places, tables.settlements);
	return checkClaims(tables.claims, tables.claimChecks, readings).map(
		({ claim, row, measured, verdict, bases }) => ({
			id: claim.id,
			said: { value: claim.value, unit: claim.unit },
			measured: measured && { value: measured.value, low: measured.low, high: measured.high },
			verdict,
			...(row?.counting
				? { resolution_km: HEADLINE_RESOLUTION_KM, counted: countingText(row.counting) }
				: {}),
			...(bases.length > 0
				? {
						bases: bases.map(({ base, measured: band, verdict: each }) => ({
							id: base.id,
							km2: base.km2,
							measured: band,
							verdict: each
						}))
					}
				: {})
		})
	);
}
