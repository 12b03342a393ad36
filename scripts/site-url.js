/**
 * Where the site will live. `SITE_URL` (origin and base path) is given at build time, because
 * share images, oEmbed answers and embed snippets need absolute addresses.
 *
 * Plain JavaScript, since svelte.config.js cannot import TypeScript on Node 20.
 */

const fallback = 'http://localhost:4173';

/**
 * @param {string} text an absolute http(s) address, such as `https://example.org/salient`
 * @returns {{ href: string, origin: string, base: '' | `/${string}` }} `href` and `base` end
 *   without a slash
 */
export function parseSiteUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
		throw new Error(
			`SITE_URL is "${text}"; it must be an absolute http or https address such as https://example.org/salient, without a query or a fragment.`
		);
	}
	const path = url.pathname.replace(/\/+$/, '');
	return {
		href: url.origin + path,
		origin: url.origin,
		base: path === '' ? '' : `/${path.slice(1)}`
	};
}

/** A wrong address ends whatever asks for it, with a sentence: nothing could be built for it. */
function siteUrlFromEnvironment() {
	try {
		return parseSiteUrl(process.env.SITE_URL || fallback);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

export const siteUrl = siteUrlFromEnvironment();
