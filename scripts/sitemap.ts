/**
 * Lists the pages of a build for search engines, in `sitemap.xml` and `robots.txt`: those that give
 * an address of their own and do not ask to be left out. Read from the pages themselves, so that
 * none is forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { element, escapeXml } from '../src/lib/map/static/xml.ts';

interface ListedPage {
	address: string;
	/** ISO 8601 day; null where the page does not say. */
	modified: string | null;
}

/** @param site address of the site, without a slash at the end */
export function writeSitemap(build: string, site: string): void {
	const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.flatMap((name) => listedPage(readFileSync(join(build, name), 'utf8')) ?? []);
	writeFileSync(join(build, 'sitemap.xml'), sitemap(pages));
	writeFileSync(
		join(build, 'robots.txt'),
		`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`
	);
}

/** What a page says of itself; null where it is not to be listed. */
export function listedPage(html: string): ListedPage | null {
	const [head = ''] = html.split('</head>', 1);
	const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
	if (address === undefined || /<meta name="robots" content="noindex"/.test(head)) return null;
	const modified = /<meta property="article:modified_time" content="([^"]+)"/.exec(head)?.[1];
	return { address, modified: modified ?? null };
}

/** @see https://www.sitemaps.org/protocol.html */
export function sitemap(pages: readonly ListedPage[]): string {
	const urls = [...pages]
		.sort((a, b) => (a.address < b.address ? -1 : 1))
		.map(({ address, modified }) => {
			const lastmod = modified === null ? '' : element('lastmod', {}, escapeXml(modified));
			return element('url', {}, element('loc', {}, escapeXml(address)) + lastmod);
		});
	const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('urlset', { xmlns }, urls.join('\n'))}\n`;
}
