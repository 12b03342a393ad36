import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

/** Whether a dataset has claims, and so a page of them. */
export function hasClaims(id = DEFAULT_ID): boolean {
	return prerenderedStory(id).tables.claims.length > 0;
}

/** Every claim of a dataset against its map, those that no map can test at the end. */
export function claimsData(id = DEFAULT_ID) {
	const { tables, claims } = prerenderedStory(id);
	const isTestable = ({ claim }: (typeof claims)[number]) => claim.checkableOnMap !== 'no';
	return {
		title: tables.story.title,
		checks: [...claims.filter(isTestable), ...claims.filter((check) => !isTestable(check))]
	};
}
