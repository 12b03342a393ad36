/**
 * A small web server for the production build, with what a good static host does: media types,
 * precompressed files, addresses without `.html`, long caching of hashed files, and assets that
 * pages of other origins may load.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { answerByService, discoveryLink } from './service/nodeService.ts';
import { SERVICE_PATHS, type Service } from './service/service.ts';

export interface StaticServerOptions {
	/** The folder with the built files. */
	directory: string;
	/** The path that the site lives under: '' or '/salient'. */
	base: string;
	/** Answers what is made when asked for; nothing is without it. */
	service?: Service;
}

/** Media types that the library does not know. */
const mediaTypes: Record<string, string> = {
	'.topojson': 'application/json',
	'.geojson': 'application/geo+json'
};

export function createStaticServer({ directory, base, service }: StaticServerOptions): Server {
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
		const [asked, query] = splitQuery(request.url ?? '/');
		const path = ownPath(directory, base, asked);
		if (path === null) {
			answerNotFound(request, response, notFound);
			return;
		}
		if (base + path !== asked) {
			response.writeHead(308, { Location: base + path + query }).end();
			return;
		}
		if (service && SERVICE_PATHS.some((own) => own === path)) {
			void answerByService(service, request, response);
			return;
		}
		const link = service && isPage(directory, path) ? discoveryLink(request, base) : null;
		if (link) response.setHeader('Link', link);
		request.url = path + query;
		files(request, response, () => {
			answerNotFound(request, response, notFound);
		});
	});
}

/**
 * What the site's names are made of. Nothing else is ever sent back as an address: a browser takes
 * a second slash, a backslash or a tab at its beginning for another host.
 */
const PLAIN_PATH = /^(\/(?!\.)[\w.~-]+)*\/?$/;

/**
 * The one path below `base` under which the site has what is asked for: a slash is single, and
 * stands at the end of the home page's address only. Null where no file could have such a name.
 */
function ownPath(directory: string, base: string, asked: string): string | null {
	const single = asked.replace(/\/{2,}/g, '/');
	if (single === base || single === '/') return '/';
	if (!single.startsWith(`${base}/`)) return null;
	const path = decoded(single.slice(base.length))?.replace(/\/{2,}/g, '/');
	if (path === undefined || !PLAIN_PATH.test(path)) return null;
	const bare = path.replace(/\/$/, '');
	return bare !== '' && isFile(directory, `${bare}.html`, bare) ? bare : path;
}

function isPage(directory: string, path: string): boolean {
	return isFile(directory, path === '/' ? 'index.html' : `${path}.html`);
}

function isFile(directory: string, ...paths: string[]): boolean {
	return paths.some((path) => statSync(join(directory, path), { throwIfNoEntry: false })?.isFile());
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
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
