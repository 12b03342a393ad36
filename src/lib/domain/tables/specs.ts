import type { Dataset } from '../dataset/dataset.ts';
import type { FrontSpec } from '../dataset/measureSpec.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimCheckRow } from '../model/claimCheck.ts';
import type { Place, RouteLeg } from '../model/place.ts';
import { DATE_PRECISIONS, REPORT_BASES, type Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import { PUBLISH_TERMS, type Source } from '../model/source.ts';
import type { UnplacedReport } from '../model/unplaced.ts';
import type { TableName } from './atlasTables.ts';
import { CLAIM_SPEC, claimCheckSpec } from './claimSpecs.ts';
import {
	address,
	day,
	identifier,
	latitude,
	leavable,
	list,
	longitude,
	oneOf,
	optional,
	requiredText,
	says,
	text,
	yesOrNo
} from './column.ts';
import { otherNames } from './columnGroup.ts';
import { EVENT_SPEC, ROUTE_SPEC, type EventRow } from './eventSpecs.ts';
import { holder } from './holder.ts';
import type { TableSpec } from './readTable.ts';

/** How far a settlement's point can be trusted; the map does not use it, authors do. */
export const COORD_CONFIDENCES = ['high', 'medium', 'low'] as const;

export interface SettlementRow extends Settlement {
	coordConfidence: (typeof COORD_CONFIDENCES)[number];
}

/** What a row of each table is. */
export interface TableRows {
	settlements: SettlementRow;
	reports: Report;
	unplaced: UnplacedReport;
	events: EventRow;
	claims: Omit<Claim, 'unitWords'>;
	claimChecks: ClaimCheckRow;
	places: Place;
	route: RouteLeg;
	sources: Source;
}
export type TableSpecs = {
	readonly [Name in Exclude<TableName, 'story'>]: TableSpec<TableRows[Name]>;
};

/**
 * The tables of a dataset, column by column: what is read, checked, documented, and written into the
 * Table Schemas of its package. Words that a dataset declares (parties, sectors, countries, sides) are
 * its own.
 */
export function tableSpecs(dataset: Dataset): TableSpecs {
	const { parties, theatre, sides, measures } = dataset;
	const partyIds = parties.map(({ id }) => id);
	const blocs = parties.flatMap(({ bloc }) => bloc ?? []);
	const assertion = assertionSpec(partyIds);
	return {
		settlements: {
			id: says(identifier('id'), 'Unique.'),
			nameEn: says(requiredText('name_en'), 'Its English name.'),
			names: otherNames(),
			lon: says(longitude(), 'Degrees east, WGS84.'),
			lat: says(latitude(), 'Degrees north, WGS84.'),
			country: says(
				oneOf('country', unique(theatre.compartments.flatMap(({ countries }) => countries))),
				'ISO 3166-1 alpha-2, by recognised borders; the point has to lie in it.'
			),
			sector: says(
				oneOf(
					'sector',
					theatre.sectors.map(({ id }) => id)
				),
				'The stretch of the theatre that it is sorted under.'
			),
			coordSource: says(requiredText('coord_source'), 'Where the point is from, with its licence.'),
			coordConfidence: says(
				leavable(oneOf('coord_confidence', COORD_CONFIDENCES), 'medium'),
				"`high`: a gazetteer's town, or two sources agree; `medium`: one source, good to about a kilometre; `low`."
			)
		},
		reports: {
			settlementId: says(identifier('settlement_id'), 'An id of the settlements.'),
			...assertion
		},
		unplaced: {
			place: says(
				requiredText('place'),
				'The English name, with its district where others bear the same.'
			),
			region: says(requiredText('region'), 'The region it lies in.'),
			...assertion
		},
		events: EVENT_SPEC,
		claims: CLAIM_SPEC,
		claimChecks: claimCheckSpec(
			measures.filter((measure): measure is FrontSpec => measure.kind === 'front'),
			measures.map(({ id }) => id)
		),
		places: {
			id: says(identifier('id'), 'Unique.'),
			nameEn: says(requiredText('name_en'), 'Its English name.'),
			names: otherNames(),
			lon: says(optional(longitude()), 'Degrees east; empty where the position is not known.'),
			lat: says(optional(latitude()), 'Degrees north; empty where the position is not known.'),
			country: says(
				oneOf('country', Object.keys(theatre.countries)),
				'ISO 3166-1 alpha-2 of the country it lies in, by recognised borders.'
			),
			kind: says(requiredText('kind'), 'What sort of place it is.'),
			role: says(requiredText('role'), 'What it is to the story, one sentence.'),
			coordSource: says(requiredText('coord_source'), 'Where the point is from, with its licence.')
		},
		route: ROUTE_SPEC,
		sources: {
			assertedBy: says(requiredText('asserted_by'), 'The name as the reports spell it.'),
			side: says(
				oneOf('side', unique([...partyIds, ...blocs, ...Object.keys(sides)])),
				'Whose picture it is, not a judgement of its quality: a party, a bloc or another side; `none` for our own inference.'
			),
			kind: says(requiredText('kind'), 'Of source, for example `mapping project`.'),
			monitored: says(
				yesOrNo('monitored'),
				'`yes` where it says what holds until it says otherwise: a mapping project that is read at the settlement, a daily list. `no` for a sighting.'
			),
			inferred: says(
				leavable(yesOrNo('inferred'), false),
				'`yes` where the rows are our own reading of what others say or leave out. Such a row has the basis `assessed` and stands alone.'
			),
			publish: says(
				oneOf('publish', PUBLISH_TERMS),
				'Whether what is read from it may be published again: `yes`, `ask` (facts are cited; ask before you publish them as a collection) or `no`.'
			),
			licence: says(requiredText('licence'), 'On which terms its rows stand here, in words.')
		}
	};
}

function assertionSpec(parties: readonly string[]): TableSpec<Omit<Report, 'settlementId'>> {
	return {
		eventDate: says(day('event_date'), 'The day from which it held.'),
		eventDatePrecision: says(
			oneOf('event_date_precision', DATE_PRECISIONS),
			'`day`, `week` or `month`.'
		),
		reportedDate: says(
			day('reported_date'),
			'The day it became public; never before `event_date`.'
		),
		controller: holder(parties),
		assertedBy: says(
			list('asserted_by', '; '),
			'Names of the sources; each of them asserts the row.'
		),
		basis: says(
			oneOf('basis', REPORT_BASES),
			"`claimed` (a side's word alone), `assessed`, `geolocated` (pictures placed), `confirmed` (by the other side, or beyond doubt)."
		),
		sourceTitle: says(
			requiredText('source_title'),
			'Title of the source; shown in quotation marks, because its wording is not ours.'
		),
		sourceUrl: says(address('source_url'), 'Address of the source.'),
		note: says(
			leavable(text('note'), ''),
			'What the source says, short, in our words; may be empty.'
		),
		mayLink: says(yesOrNo('link'), 'Whether the source is linked, or only named.')
	};
}

function unique(words: readonly string[]): string[] {
	return [...new Set(words)];
}
