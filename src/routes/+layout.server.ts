import { siteUrl } from '$lib/site.ts';
import { datasetAt } from './(shared)/maps.ts';
import { sharedFacts } from './(shared)/shared-facts.ts';
import type { LayoutServerLoad } from './$types';

/** Where the site lies on its host, with a slash at the end. */
const basePath = new URL(`${siteUrl}/`).pathname;

export const load: LayoutServerLoad = ({ url, params }) =>
	sharedFacts(`/${url.pathname.slice(basePath.length)}`, datasetAt(params.at));
