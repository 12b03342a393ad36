/** What can be found on a map, as its file holds it: places in all their names, events, claims. */
import { placeName } from '../model/place.ts';
import * as v from 'valibot';
import { localLanguage } from '../dataset/localLanguage.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Checked } from '../model/problem.ts';
import type { Place } from '../model/place.ts';
import type { AtlasTables } from '../tables/atlasTables.ts';

const FoundPlaceSchema = v.object({
	kind: v.literal('place'),
	id: v.string(),
	name: v.string(),
	/** By BCP 47 language. */
	names: v.record(v.string(), v.string()),
	/** In which language it is spelt where it lies; empty where that is not known. */
	local: v.string(),
	/** Degrees; null where its position is not known. */
	point: v.nullable(v.tuple([v.number(), v.number()])),
	/** Whether it is of the settlements that reports are about. */
	isSettlement: v.boolean(),
	/** Whether its page is at an address of its own. */
	hasPage: v.boolean()
});
const FoundEventSchema = v.object({
	kind: v.literal('event'),
	id: v.string(),
	name: v.string(),
	/** ISO 8601 day, or EDTF month. */
	date: v.string(),
	place: v.string()
});
const FoundClaimSchema = v.object({
	kind: v.literal('claim'),
	id: v.string(),
	name: v.string(),
	/** ISO 8601 day, or EDTF month. */
	date: v.string(),
	who: v.string(),
	/** Whether the map has a day to show it on. */
	isOnMap: v.boolean()
});
const FoundSchema = v.variant('kind', [FoundPlaceSchema, FoundEventSchema, FoundClaimSchema]);
const SearchFileSchema = v.object({
	format: v.literal('salient-search-1'),
	found: v.array(FoundSchema)
});

export type Found = v.InferOutput<typeof FoundSchema>;

type SearchFile = v.InferOutput<typeof SearchFileSchema>;

/**
 * @param hasPage whether a place has a page at an address of its own
 * @param isOnMap whether a claim has a day on the map
 */
export function encodeSearch(
	{ places, settlements, events, claims }: AtlasTables,
	dataset: Dataset,
	hasPage: (placeId: string) => boolean,
	isOnMap: (claimId: string) => boolean
): SearchFile {
	const settled = new Map(settlements.map((settlement) => [settlement.id, settlement]));
	const told = new Set(places.map(({ id }) => id));
	const place = (
		row: Pick<Place, 'id' | 'nameEn' | 'names' | 'country' | 'lon' | 'lat'>
	): Found => ({
		kind: 'place',
		id: row.id,
		name: placeName(row),
		// A place of the story may know names that the settlement does not, and the other way round.
		names: { en: row.nameEn, ...settled.get(row.id)?.names, ...row.names },
		local: localLanguage(dataset, row.country) ?? '',
		point: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
		isSettlement: settled.has(row.id),
		hasPage: hasPage(row.id)
	});
	const nameOf = new Map(places.map((row) => [row.id, placeName(row)]));
	return {
		format: 'salient-search-1',
		found: [
			...places.map(place),
			...settlements.filter(({ id }) => !told.has(id)).map(place),
			...events.map(({ id, title, eventDate, placeId }): Found => {
				const where = nameOf.get(placeId) ?? '';
				return { kind: 'event', id, name: title, date: eventDate, place: where };
			}),
			...claims.map(({ id, statement, asOfDate, assertedBy }): Found => {
				const said = { kind: 'claim', id, name: statement, date: asOfDate } as const;
				return { ...said, who: assertedBy, isOnMap: isOnMap(id) };
			})
		]
	};
}

export function decodeSearch(json: unknown, file = 'search.json'): Checked<readonly Found[]> {
	const parsed = v.safeParse(SearchFileSchema, json);
	if (parsed.success) return { ok: true, value: parsed.output.found };
	const message = `It is no file to search in: ${parsed.issues[0].message}.`;
	return { ok: false, problems: [{ file, message, hint: 'Build the site again.' }] };
}
