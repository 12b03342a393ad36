import { siteUrl } from '$lib/site.ts';
import { BASE_LANGUAGE } from '$lib/words/language.ts';
import { datasetAt } from './(shared)/maps.ts';
import { mapRecord } from './(shared)/page-record.ts';
import { sharedFacts, sharedLink } from './(shared)/shared-facts.ts';
import type { LayoutServerLoad } from './$types';

/** Where the site lies on its host, with a slash at the end. */
const basePath = new URL(`${siteUrl}/`).pathname;

/** The page for what is missing stands in one language. */
const IN_LANGUAGES = /^\/\[+(\.\.\.)?at=/;

export const load: LayoutServerLoad = ({ url, params, route, locals }) => {
	const id = datasetAt(params.at);
	// A page's own facts go before these, whichever of the two comes first.
	locals.share ??= sharedLink(`/${url.pathname.slice(basePath.length)}`, id);
	locals.record ??= mapRecord(id);
	if (IN_LANGUAGES.test(route.id ?? '')) return sharedFacts(id);
	locals.record.languages = [BASE_LANGUAGE];
	return { ...sharedFacts(id), languages: [BASE_LANGUAGE] };
};
