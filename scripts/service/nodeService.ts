/** The service in Node's own server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSharedLink } from '../../src/lib/domain/embed/sharedLink.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import type { Service } from './service.ts';

/** Answers a request that Node has read. Never rejects. */
export async function answerByService(
	service: Service,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const asked = webRequest(request);
	if (!asked) {
		response.writeHead(400, {
			'Content-Type': 'text/plain; charset=utf-8',
			'Cache-Control': 'no-store'
		});
		response.end('The address could not be read.\n');
		return;
	}
	const answer = await service(asked);
	response.writeHead(answer.status, Object.fromEntries(answer.headers));
	response.end(Buffer.from(await answer.arrayBuffer()));
}

/** All headers of an answer have to fit in 4 kB, which is what nginx reads of them at first. */
const LONGEST_DISCOVERY = 3_000;
/** A host that names one: what else a client sends is not repeated. */
const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i;

/**
 * The header by which a page says where its oEmbed answer is, for the view that its address names;
 * null where the page is none of a map.
 */
export function discoveryLink(
	{ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
	base: string
): string | null {
	const request = webRequest({ url, headers });
	if (!request) return null;
	const own = `${new URL(request.url).origin}${base}`;
	if (!readSharedLink(request.url, [own], Object.keys(LANGUAGES))) return null;
	const link = (['json', 'xml'] as const)
		.map((format) => {
			const address = `${base}/oembed?url=${encodeURIComponent(request.url)}&format=${format}`;
			const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
			return `<${address}>; rel="alternate"; type="${type}"`;
		})
		.join(', ');
	return link.length > LONGEST_DISCOVERY ? null : link;
}

function webRequest({
	method = 'GET',
	url = '/',
	headers
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Request | null {
	const { host = '', 'x-forwarded-proto': proxied, 'if-none-match': known } = headers;
	const address = `${proxied === 'https' ? 'https' : 'http'}://${host}${url}`;
	if (!HOST.test(host) || !URL.canParse(address)) return null;
	return new Request(address, { method, headers: known ? { 'if-none-match': known } : {} });
}
