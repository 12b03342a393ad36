import type { Dataset } from '../../dataset/dataset.ts';
import type { MeasureSpec } from '../../dataset/measureSpec.ts';
import type { Claim, Quantity } from '../../model/claim.ts';
import { KIND_OF_CLAIM, type ClaimCheckRow } from '../../model/claimCheck.ts';
import type { Problem } from '../../model/problem.ts';
import type { Table } from '../readTable.ts';

/** What a claim has to say so that its number can be held against one of the map's. */
interface Comparable {
	quantity: Quantity;
	unit: string;
}

const AREA: Comparable = { quantity: 'area_km2', unit: 'km2' };
const LENGTH: Comparable = { quantity: 'length_km', unit: 'km' };
const SHARE: Comparable = { quantity: 'area_share', unit: 'per cent' };
const COUNT: Comparable = { quantity: 'count', unit: 'settlements' };
const DAYS: Comparable = { quantity: 'duration_days', unit: 'days' };

const OF_KIND: Readonly<Record<MeasureSpec['kind'], Comparable>> = {
	area: AREA,
	front: LENGTH,
	depth: LENGTH,
	count: COUNT,
	share: SHARE,
	'given-area': AREA,
	'given-length': LENGTH
};

/** A claim that the map tests is in the unit of what it is held against: no number is converted. */
export function checkClaimUnits(
	claims: Table<Claim>,
	checks: Table<ClaimCheckRow>,
	dataset: Pick<Dataset, 'measures'>
): Problem[] {
	const rows = new Map(checks.rows.map(({ fields }) => [fields.claimId, fields]));
	return claims.rows.flatMap(({ line, fields }): Problem[] => {
		const row = rows.get(fields.id);
		const wanted = row && comparableWith(row, dataset);
		if (!row || !wanted || fields.checkableOnMap === 'no') return [];
		const against = `it is held against ${row.measureId ?? String(row.measure)}`;
		return (['quantity', 'unit'] as const).flatMap((column): Problem[] => {
			const said = fields[column];
			if (said === undefined || said === wanted[column]) return [];
			return [
				{
					file: claims.file,
					line,
					column,
					message: `The ${column} is "${said}", and ${against}, whose ${column} is "${wanted[column]}".`,
					hint: `Say it in "${wanted[column]}", the number with it, or choose another measure in ${checks.file}.`
				}
			];
		});
	});
}

function comparableWith(
	{ measure, measureId }: Partial<ClaimCheckRow>,
	{ measures }: Pick<Dataset, 'measures'>
): Comparable | null {
	switch (measure) {
		case undefined:
		case 'none':
			return null;
		case 'retaken-share':
			return SHARE;
		case 'distance':
		case 'distance-to-border':
			return LENGTH;
		case 'days':
			return DAYS;
		default: {
			const kind = KIND_OF_CLAIM[measure];
			const named = measures.find(({ id }) => id === measureId)?.kind ?? null;
			const known = kind === 'any' ? named : kind;
			return known && OF_KIND[known];
		}
	}
}
