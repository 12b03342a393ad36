/** Absolute addresses, for what leaves the page: share images, oEmbed answers, embed snippets. */

/** Origin and base path of the published site, without a slash at the end. */
export const siteUrl: string = __SITE_URL__;

/**
 * The absolute address of a path of this site.
 * @param path from the site's root, with a leading slash and without the base path: `/embed`
 */
export function absoluteUrl(path: `/${string}`): string {
	return siteUrl + path;
}
