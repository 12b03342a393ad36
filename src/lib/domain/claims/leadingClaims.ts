import type { Dataset } from '../dataset/dataset.ts';
import type { ClaimCheck } from './checkClaim.ts';

/** How many stand on the map's own page where the dataset does not say which. */
const FEW = 5;

/** The claims that stand on the map's own page, in the order of the dataset, else of the table. */
export function leadingClaims(
	checks: readonly ClaimCheck[],
	{ leadingClaims: ids }: Pick<Dataset, 'leadingClaims'>
): ClaimCheck[] {
	if (ids.length === 0)
		return checks.filter(({ claim }) => claim.checkableOnMap !== 'no').slice(0, FEW);
	const byId = new Map(checks.map((check) => [check.claim.id, check]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}
