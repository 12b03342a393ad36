import { openStory } from '../../src/lib/build/openFacts.ts';
import { checkClaims } from '../../src/lib/domain/claims/checkClaim.ts';
import { readMap } from '../../src/lib/domain/claims/readMap.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import type { EditionVerdicts } from '../../src/lib/domain/editions/verdicts.ts';

/** What a dataset's own map says of every published claim. Throws an Error with words. */
export function measureVerdicts(root: string, id: string): EditionVerdicts {
	const { dataset, tables, computer } = openStory(root, id);
	const readings = readMap(computer, DEFAULT_LENS, tables.places, tables.settlements);
	const checks = checkClaims(tables.claims, tables.claimChecks, readings, dataset);
	const claims = checks.map(({ claim, verdict, measured }) => {
		const band = measured && { value: measured.value, low: measured.low, high: measured.high };
		return [claim.id, { verdict, measured: band }] as const;
	});
	return { method: computer.method, claims: Object.fromEntries(claims) };
}
