import type { FrontSpec } from '../dataset/measureSpec.ts';
import { countingOf, type FrontCounting } from '../front/frontCounting.ts';
import { CHECKABLE, QUANTITIES, type Claim } from '../model/claim.ts';
import { CLAIM_MEASURES, RELATIONS, type ClaimCheckRow } from '../model/claimCheck.ts';
import {
	address,
	day,
	dayOrMonth,
	identifier,
	leavable,
	number,
	oneOf,
	optional,
	requiredText,
	says,
	yesOrNo,
	type Column
} from './column.ts';
import type { TableSpec } from './readTable.ts';

/** Published numbers. */
export const CLAIM_SPEC: TableSpec<Omit<Claim, 'unitWords'>> = {
	id: says(identifier('id'), 'Unique.'),
	statement: says(requiredText('statement'), 'What was said, in our words.'),
	quantity: says(oneOf('quantity', QUANTITIES), 'What sort of number it is.'),
	value: says(number('value', 0), 'The number.'),
	unit: says(requiredText('unit'), 'Its unit, in words.'),
	scope: says(requiredText('scope'), 'What the number covers, as far as it was said.'),
	asOfDate: says(
		dayOrMonth('as_of_date'),
		"The day or month it is about; within the map's period where the map is to test it."
	),
	assertedBy: says(requiredText('asserted_by'), 'Who said so: free text.'),
	inReport: says(
		leavable(yesOrNo('in_report'), false),
		'Whether the report that the story is about says it itself.'
	),
	sourcePublisher: says(requiredText('source_publisher'), 'Publisher of the source.'),
	sourceUrl: says(address('source_url'), 'Address of the source.'),
	checkableOnMap: says(
		oneOf('checkable_on_map', CHECKABLE),
		'Whether the map can test it: `yes`, `partly` or `no`.'
	),
	why: says(requiredText('why'), 'Why it can or cannot be tested.'),
	mayLink: says(yesOrNo('link'), 'Whether the source is linked, or only named.')
};

/** How they are held against the map: with the measures of a dataset, and the parts of its fronts. */
export function claimCheckSpec(
	fronts: readonly FrontSpec[],
	measureIds: readonly string[]
): TableSpec<ClaimCheckRow> {
	return {
		claimId: says(identifier('claim_id'), 'An id of the claims; one row a claim.'),
		measure: says(oneOf('measure', CLAIM_MEASURES), 'What of the map the claim is held against.'),
		measureId: says(
			leavable(optional(oneOf('measure_id', measureIds)), null),
			'Which measure of the dataset; empty for the first of the kind that is needed.'
		),
		relation: says(oneOf('relation', RELATIONS), '`about`, `at-least` or `at-most`.'),
		since: says(optional(day('since')), 'First day of its window, where it has one.'),
		fromPlaceId: says(optional(identifier('from_place_id')), 'A place its distance begins at.'),
		toPlaceId: says(optional(identifier('to_place_id')), 'A place its distance ends at.'),
		counting: says(optional(countColumn(fronts)), countWords(fronts)),
		meaning: says(requiredText('meaning'), 'What it would mean on the map, in a sentence.')
	};
}

function countWords(fronts: readonly FrontSpec[]): string {
	const ids = partsOf(fronts);
	const which = ids.length === 0 ? '' : `some of ${ids.join(', ')}, joined by commas, or `;
	return `What counts as front where its length is measured: ${which}\`land\` for nothing but the land front; empty for other measures.`;
}

function countColumn(fronts: readonly FrontSpec[]): Column<FrontCounting> {
	return {
		name: 'count',
		description: '',
		schema: { type: 'string' },
		read(cell) {
			const value = fronts.map((front) => countingOf(front, cell)).find((found) => found !== null);
			if (value) return { value };
			const ids = partsOf(fronts);
			return {
				fault: {
					message: `"${cell}" does not say what counts as front.`,
					hint: `Join some of ${ids.join(', ')} by commas, or write land.`
				}
			};
		}
	};
}

function partsOf(fronts: readonly FrontSpec[]): string[] {
	return [...new Set(fronts.flatMap(({ counts }) => counts.map(({ id }) => id)))];
}
