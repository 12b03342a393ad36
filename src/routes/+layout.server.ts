import { siteUrl } from '$lib/site.ts';
import { sharedFacts } from './(shared)/shared-facts.ts';
import type { LayoutServerLoad } from './$types';

/** Where the site lies on its host, with a slash at the end. */
const basePath = new URL(`${siteUrl}/`).pathname;

export const load: LayoutServerLoad = ({ url }) =>
	sharedFacts(`/${url.pathname.slice(basePath.length)}`);
