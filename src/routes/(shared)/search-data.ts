import { encodeSearch } from '$lib/domain/search/searchFile.ts';
import { placePageEntries } from './place-data.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** What the search of a dataset's pages finds, as its file holds it. */
export function searchData(id = DEFAULT_ID) {
	const { tables, dataset, claims } = prerenderedStory(id);
	const withPage = new Set(placePageEntries(id).map((place) => place.id));
	const onMap = new Set(claims.flatMap(({ claim, day }) => (day === null ? [] : [claim.id])));
	return encodeSearch(
		tables,
		dataset,
		(placeId) => withPage.has(placeId),
		(claimId) => onMap.has(claimId)
	);
}
