import { checkClaims } from '../../src/lib/domain/claims/checkClaim.ts';
import { measureOfClaim } from '../../src/lib/domain/claims/measureOfClaim.ts';
import { readMap } from '../../src/lib/domain/claims/readMap.ts';
import { countingText } from '../../src/lib/domain/front/frontCounting.ts';
import { HEADLINE_RESOLUTION_KM } from '../../src/lib/domain/front/resolutions.ts';
import { bandOf } from '../../src/lib/domain/measure/band.ts';
import { LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { describeProject, openProject } from './openProject.ts';

/** Every claim against the map. */
export function claims(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, LENS_OPTIONS);
	noPositionals(positionals);
	const lens = lensOption(describeProject(values.dataset), values);
	const { tables, computer, dataset } = openProject(values.dataset);
	const readings = readMap(computer, lens, tables.places, tables.settlements);
	return checkClaims(tables.claims, tables.claimChecks, readings, dataset).map(
		({ claim, row, measured, verdict, bases }) => {
			const front = row?.counting ? measureOfClaim(dataset, row, 'front') : null;
			return {
				id: claim.id,
				said: { value: claim.value, unit: claim.unit },
				measured: measured && bandOf(measured),
				verdict,
				...(front && row?.counting
					? {
							resolution_km: HEADLINE_RESOLUTION_KM,
							counted: countingText(front, row.counting)
						}
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
			};
		}
	);
}
