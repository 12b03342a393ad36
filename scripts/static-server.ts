/**
 * A small web server for the production build, with what a good static host does: media types,
 * precompressed files, addresses without `.html`, long caching of hashed files, and assets that
 * pages of other origins may load.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServerOptions {
	/** The folder with the built files. */
	directory: string;
	/** The path that the site lives under: '' or '/salient'. */
	base: string;
}

/** Media types that the library does not know. */
const mediaTypes: Record<string, string> = {
	'.topojson': 'application/json',
	'.geojson': 'application/geo+json'
};

export function createStaticServer({ directory, base }: StaticServerOptions): Server {
	const files = sirv(directory, {
		gzip: true,
		brotli: true,
		etag: true,
		setHeaders: (response, path) => {
			setFileHeaders(response, path);
		}
	});
	const notFound = notFoundPage(directory);

	return createServer((request, response) => {
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('X-Content-Type-Options', 'nosniff');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [path, query] = splitQuery(request.url ?? '/');
		const canonical = canonicalPath(directory, base, path);
		if (canonical !== path) {
			response.writeHead(308, { Location: canonical + query }).end();
			return;
		}
		if (path !== base && !path.startsWith(`${base}/`)) {
			answerNotFound(request, response, notFound);
			return;
		}
		request.url = path.slice(base.length) + query;
		files(request, response, () => {
			answerNotFound(request, response, notFound);
		});
	});
}

/** Where a path that is not a page's own address leads: `/embed/` to `/embed`, `/base` to `/base/`. */
function canonicalPath(directory: string, base: string, path: string): string {
	if (path === base || (base !== '' && path === '/')) return `${base}/`;
	const page = path.replace(/\/+$/, '');
	const isPage = page.length > base.length && page.length < path.length;
	return isPage &&
		!page.includes('..') &&
		existsSync(join(directory, `${page.slice(base.length)}.html`))
		? page
		: path;
}

function splitQuery(url: string): [path: string, query: string] {
	const start = url.indexOf('?');
	return start < 0 ? [url, ''] : [url.slice(0, start), url.slice(start)];
}

function setFileHeaders(response: ServerResponse, path: string): void {
	const type = mediaTypes[/\.[a-z]+$/.exec(path)?.[0] ?? ''];
	if (type) response.setHeader('Content-Type', type);
	const hashed = path.includes('/_app/immutable/');
	response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function notFoundPage(directory: string): { type: string; body: string } {
	const own = join(directory, '404.html');
	return existsSync(own)
		? { type: 'text/html; charset=utf-8', body: readFileSync(own, 'utf8') }
		: { type: 'text/plain; charset=utf-8', body: 'There is no page at this address.\n' };
}

function answerNotFound(
	request: IncomingMessage,
	response: ServerResponse,
	page: { type: string; body: string }
): void {
	response.writeHead(404, { 'Content-Type': page.type, 'Cache-Control': 'no-cache' });
	response.end(request.method === 'HEAD' ? undefined : page.body);
}
