import * as v from 'valibot';
import { CHECKABLE, QUANTITIES, type Claim } from '../model/claim.ts';
import { CLAIM_MEASURES, RELATIONS, type ClaimCheckRow } from '../model/claimCheck.ts';
import type { Place } from '../model/place.ts';
import type { Checked } from '../model/problem.ts';

const ClaimSchema = v.object({
	id: v.string(),
	statement: v.string(),
	quantity: v.picklist(QUANTITIES),
	value: v.number(),
	unit: v.string(),
	unitWords: v.exactOptional(v.string()),
	scope: v.string(),
	asOfDate: v.string(),
	assertedBy: v.string(),
	inReport: v.boolean(),
	sourcePublisher: v.string(),
	sourceUrl: v.string(),
	checkableOnMap: v.picklist(CHECKABLE),
	why: v.string(),
	mayLink: v.boolean()
});

const ClaimCheckSchema = v.object({
	claimId: v.string(),
	measure: v.picklist(CLAIM_MEASURES),
	measureId: v.nullable(v.string()),
	relation: v.picklist(RELATIONS),
	since: v.nullable(v.string()),
	fromPlaceId: v.nullable(v.string()),
	toPlaceId: v.nullable(v.string()),
	counting: v.nullable(v.array(v.string())),
	meaning: v.string()
});

/** A place as far as a distance needs it. */
export type ClaimPlace = Pick<Place, 'id' | 'nameEn' | 'lon' | 'lat'>;
const PlaceSchema = v.object({
	id: v.string(),
	nameEn: v.string(),
	lon: v.nullable(v.number()),
	lat: v.nullable(v.number())
});

const ClaimsFileSchema = v.object({
	format: v.literal('salient-claims-1'),
	claims: v.array(ClaimSchema),
	checks: v.array(ClaimCheckSchema),
	places: v.array(PlaceSchema)
});

/** What the browser needs to hold the claims against the map. */
export interface ClaimsFile {
	claims: Claim[];
	checks: ClaimCheckRow[];
	places: ClaimPlace[];
}

export function encodeClaims(claims: Claim[], checks: ClaimCheckRow[], places: Place[]) {
	const named = new Set(checks.flatMap(({ fromPlaceId, toPlaceId }) => [fromPlaceId, toPlaceId]));
	return {
		format: 'salient-claims-1',
		claims,
		checks,
		places: places
			.filter(({ id }) => named.has(id))
			.map(({ id, nameEn, lon, lat }) => ({ id, nameEn, lon, lat }))
	};
}

export function decodeClaims(json: unknown, file: string): Checked<ClaimsFile> {
	const parsed = v.safeParse(ClaimsFileSchema, json);
	if (parsed.success) return { ok: true, value: parsed.output };
	const message = `It is not a file of claims: ${parsed.issues[0].message}.`;
	return { ok: false, problems: [{ file, message, hint: 'Build it again: npm run build:geo' }] };
}
