import * as v from 'valibot';
import { DATE_PRECISIONS, REPORT_BASES } from '../model/report.ts';
import firstTables from './firstTables.json' with { type: 'json' };

/** What the indices of a file of compact tables stand for. */
export const VocabulariesSchema = v.object({
	countries: v.array(v.string()),
	sectors: v.array(v.string()),
	precisions: v.array(v.picklist(DATE_PRECISIONS)),
	controllers: v.array(v.string()),
	bases: v.array(v.picklist(REPORT_BASES)),
	sides: v.array(v.string())
});

/**
 * What the oldest kept editions left unsaid, read from the file beside this one: what their indices
 * stand for, and of which sources the map is monitored and has to be asked for. Never changed,
 * whatever the lists of a dataset become.
 */
export const FIRST_TABLES = v.parse(
	v.object({
		vocabularies: VocabulariesSchema,
		monitored: v.array(v.string()),
		asked: v.array(v.string())
	}),
	firstTables
);
