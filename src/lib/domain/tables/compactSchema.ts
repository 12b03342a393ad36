import * as v from 'valibot';
import type { GivenGeometry } from '../given/givenFeature.ts';
import { positionsOf } from '../given/positionsOf.ts';
import { PUBLISH_TERMS } from '../model/source.ts';
import { VocabulariesSchema } from './firstTables.ts';

const Texts = v.array(v.string());
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Indices = v.array(Index);
const Flag = v.picklist([0, 1]);
/** Days since 1970, negative before, whose years have four digits. */
const DayNumber = v.pipe(v.number(), v.integer(), v.minValue(-719_528), v.maxValue(2_932_896));

/** An area or a line that somebody else drew, as it is measured. */
const Shape = v.object({
	resource: v.string(),
	parties: Texts,
	startDate: v.string(),
	endDate: v.nullable(v.string()),
	// Its rings were checked when it was read: what would check them again is not loaded for it.
	geometry: v.custom<GivenGeometry>((value) => positionsOf(value).length > 0)
});
export type CompactShape = v.InferOutput<typeof Shape>;

/** The form of `tables.json`. */
export const CompactTablesSchema = v.object({
	format: v.literal('salient-tables-1'),
	/** What the indices of country, sector and the like stand for; absent in the oldest files. */
	vocabularies: v.optional(VocabulariesSchema),
	/** One array a column; `*Index` point into `lists`. */
	settlements: v.object({
		id: Texts,
		nameEn: Texts,
		/** By language; empty where a settlement has none. Absent in older files. */
		names: v.optional(v.record(v.string(), Texts)),
		/** Names of older files. */
		nameUk: v.optional(Texts),
		nameRu: v.optional(Texts),
		lon: v.array(v.number()),
		lat: v.array(v.number()),
		country: Indices,
		sector: Indices,
		coordSource: Indices
	}),
	reports: v.object({
		settlement: Indices,
		/** Days since 1970. */
		eventDay: v.array(DayNumber),
		/** Days from the event to the day it was reported. */
		reportedAfter: Indices,
		precision: Indices,
		controller: Indices,
		basis: Indices,
		assertedBy: Indices,
		source: Indices,
		note: Indices,
		mayLink: v.array(Flag)
	}),
	sources: v.object({
		assertedBy: Texts,
		side: Indices,
		kind: Texts,
		/** Absent in older files. */
		terms: v.optional(
			v.object({
				monitored: v.array(Flag),
				inferred: v.array(Flag),
				publish: v.array(v.picklist(PUBLISH_TERMS)),
				licence: Texts
			})
		)
	}),
	lists: v.object({
		coordSources: Texts,
		/** Indices into `sources`. */
		assertedBy: v.array(Indices),
		sources: v.array(v.tuple([v.string(), v.string()])),
		notes: Texts
	}),
	/** Absent where there are none. */
	given: v.optional(v.array(Shape))
});
export type CompactTables = v.InferOutput<typeof CompactTablesSchema>;
