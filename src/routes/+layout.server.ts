import { siteUrl } from '$lib/site.ts';
import { datasetAt } from './(shared)/maps.ts';
import { mapRecord } from './(shared)/page-record.ts';
import { sharedFacts, sharedLink } from './(shared)/shared-facts.ts';
import type { LayoutServerLoad } from './$types';

/** Where the site lies on its host, with a slash at the end. */
const basePath = new URL(`${siteUrl}/`).pathname;

export const load: LayoutServerLoad = ({ url, params, locals }) => {
	const id = datasetAt(params.at);
	// A page's own facts go before these, whichever of the two comes first.
	locals.share ??= sharedLink(`/${url.pathname.slice(basePath.length)}`, id);
	locals.record ??= mapRecord(id);
	return sharedFacts(id);
};
