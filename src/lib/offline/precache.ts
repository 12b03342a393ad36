/** Which files of the site are kept for use without a network. */
import { LANGUAGE_STEPS } from '../words/map-address.ts';

interface Built {
	/** Path below which the site lives, without a slash at the end. */
	base: string;
	/** Absolute paths, as SvelteKit lists them. */
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
}

/**
 * Pictures, answers and loaders that only other sites ask for: no page of ours needs them. Archives
 * of tiles, which are asked for in parts.
 */
const NOT_OURS =
	/\/(share|og|poster)\/|\/oembed(\.json$|\/)|\/embed(\.js|\/facts\.json)$|\/(feed|sitemap)\.xml$|\/robots\.txt$|\/salient-classroom\.html$|\/countries\.geojson$|\/basemap\/world\.topojson$|\.pmtiles$/;

/**
 * Kept once they were seen, since a reader looks at little of them: the cells of the world and the list of
 * its towns, maps beside the first, older editions, the page of each event and place, what is said of a lesson, other
 * languages and their letters.
 */
const KEPT_WHEN_SEEN = new RegExp(
	[
		/^\/geo\/basemap\/world\/[ew]\d{3}[ns]\d{2}\.topojson$/.source,
		/^\/geo\/basemap\/world-towns\.json$/.source,
		/^\/maps\/./.source,
		/^\/(editions|event|place)\//.source,
		/^\/present\/(format|plan|template\.md)$/.source,
		`^/(${LANGUAGE_STEPS})(/|$)`,
		/\/(noto-sans-arabic|source-serif-4-(cyrillic|latin-ext))[\w.-]*\.woff2$/.source
	].join('|')
);

/**
 * Pages that are opened by loads of their own, or stepped through where they are: the data of a lesson is
 * the same in each of its scenes, and in the page itself.
 */
const OPENED_WHOLE = /^\/present\/./;

/** Whether a file is kept for use without a network when it was asked for, not before. */
export function isKeptWhenSeen(path: string, base: string): boolean {
	return path.startsWith(`${base}/`) && KEPT_WHEN_SEEN.test(path.slice(base.length));
}

/**
 * `required` has to come for the site to work offline; `wanted` is what a page asks for when it is
 * reached from another, where there is such data.
 */
export function precached({ base, build, files, prerendered }: Built): {
	required: string[];
	wanted: string[];
} {
	// Some hosts answer with its own status to the page for what is missing: the whole would not be kept.
	const pages = prerendered.filter((path) => !/\.\w+$/.test(path) && path !== `${base}/404`);
	const others = prerendered.filter((path) => /\.\w+$/.test(path));
	const isFirst = (path: string) => !isKeptWhenSeen(path, base);
	const firstPages = pages.filter(isFirst);
	return {
		required: [
			...build.filter(isFirst),
			...[...files, ...others].filter((path) => !NOT_OURS.test(path) && isFirst(path)),
			...firstPages.map((path) => pageKey(path, base))
		],
		wanted: firstPages
			.filter((path) => !OPENED_WHOLE.test(path.slice(base.length)))
			.map((path) => `${pageKey(path, base).replace(/\/$/, '')}/__data.json`)
	};
}

/** The one path under which a page is kept: without a slash at the end, but for the site's root. */
export function pageKey(path: string, base: string): string {
	const bare = path.replace(/\/+$/, '').replace(/(\/index)?\.html$/, '');
	return bare === base ? `${base}/` : bare;
}

/**
 * Where a page's address leads when it is not the one that the page is kept under, as the server
 * redirects it: what stands in the page is relative to that one. Null where it is the right one.
 */
export function movedPage({ pathname, search }: URL, base: string): string | null {
	const key = pageKey(pathname, base);
	return key === pathname ? null : key + search;
}

/** The cache of one version of the site; other sites of the same origin have theirs. */
export function cacheName(base: string, version: string): string {
	return `salient|${base}/|${version}`;
}

/** Of the time when the names of caches did not say of which site they are. */
const NAMELESS = 'salient-';

/** The names of this site's caches, the oldest first. One without a site is known by its root page. */
export async function ownCaches(
	storage: Pick<CacheStorage, 'keys' | 'open'>,
	base: string
): Promise<string[]> {
	const own: string[] = [];
	for (const name of await storage.keys()) {
		const isOwn = name.startsWith(NAMELESS)
			? await (await storage.open(name)).match(pageKey(base, base))
			: name.startsWith(cacheName(base, ''));
		if (isOwn) own.push(name);
	}
	return own;
}

/**
 * The caches to keep once a version is in use: its own, and the one before, from which a window
 * that is still open, such as a lesson on the projector, goes on taking its scripts.
 *
 * @param names of this site's caches, the oldest first
 */
export function stillUsed(names: readonly string[], current: string): string[] {
	return [...names.filter((name) => name !== current).slice(-1), current];
}
