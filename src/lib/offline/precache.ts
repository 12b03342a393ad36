/** Which files of the site are kept for use without a network. */

interface Built {
	/** Path below which the site lives, without a slash at the end. */
	base: string;
	/** Absolute paths, as SvelteKit lists them. */
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
}

/** Pictures for other sites and loaders that only other sites include: no page of ours needs them. */
const NOT_OURS = /\/(share|og)\/|\/embed\.js$|\/salient-classroom\.html$|\/countries\.geojson$/;

/**
 * `required` has to come for the site to work offline; `wanted` is what a page asks for when it is
 * reached from another, where there is such data.
 */
export function precached({ base, build, files, prerendered }: Built): {
	required: string[];
	wanted: string[];
} {
	const pages = prerendered.filter((path) => !/\.\w+$/.test(path));
	const others = prerendered.filter((path) => /\.\w+$/.test(path));
	return {
		required: [
			...build,
			...[...files, ...others].filter((path) => !NOT_OURS.test(path)),
			...pages.map((path) => pageKey(path, base))
		],
		wanted: pages.map((path) => `${pageKey(path, base).replace(/\/$/, '')}/__data.json`)
	};
}

/** The one path under which a page is kept: without a slash at the end, but for the site's root. */
export function pageKey(path: string, base: string): string {
	const bare = path.replace(/\/+$/, '').replace(/(\/index)?\.html$/, '');
	return bare === base ? `${base}/` : bare;
}
