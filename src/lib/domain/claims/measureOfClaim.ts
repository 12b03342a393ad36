import type { Dataset } from '../dataset/dataset.ts';
import type { MeasureSpec } from '../dataset/measureSpec.ts';
import type { ClaimCheckRow } from '../model/claimCheck.ts';

/**
 * Which of the dataset's measures a claim is held against: the one that its row names, or the first
 * of the kind that is needed. Null where there is none of that kind.
 */
export function measureOfClaim<Kind extends MeasureSpec['kind']>(
	{ measures }: Pick<Dataset, 'measures'>,
	{ measureId }: Pick<ClaimCheckRow, 'measureId'>,
	kind: Kind
): Extract<MeasureSpec, { kind: Kind }> | null {
	const isOfKind = (spec: MeasureSpec): spec is Extract<MeasureSpec, { kind: Kind }> =>
		spec.kind === kind;
	const ofKind = measures.filter(isOfKind);
	return ofKind.find(({ id }) => measureId === null || id === measureId) ?? null;
}
