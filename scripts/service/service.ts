/**
 * `GET /oembed` and `GET /picture` for any shared link, by the web's own Request and Response.
 * Stateless: any process answers any request. What cannot be answered is a sentence in plain text.
 */
import { createHash } from 'node:crypto';
import { oEmbedResponse, readOEmbedQuery } from './oembed.ts';
import { linkIn, queryOf } from './parameters.ts';
import { pictureJob, readPictureQuery } from './picture.ts';
import type { Picture, PictureJob } from './pictureJob.ts';
import type { Maps } from './maps.ts';
import { Refusal } from './refusal.ts';
import { readSharedPage, type SharedPage } from './sharedPage.ts';

export type Service = (request: Request) => Promise<Response>;

export interface ServiceOptions {
	/** The address that the site was told it has, without a slash at the end. */
	site: string;
	/** The path that it lives under: '' or '/salient'. */
	base: string;
	maps: Maps;
	draw: (job: PictureJob) => Promise<Picture>;
	/** Told of what should not have happened; nobody else is. */
	report: (error: unknown) => void;
}

/** The paths below the base that are answered. */
export const SERVICE_PATHS = ['/oembed', '/picture'] as const;

const FRESH = 'public, max-age=3600, stale-while-revalidate=86400';
const HEADERS = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'X-Content-Type-Options': 'nosniff',
	// Opened by itself, a picture runs nothing and fetches nothing.
	'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox"
};

export function createService({ site, base, maps, draw, report }: ServiceOptions): Service {
	/** Pictures on their way: whoever asks for the same meanwhile gets the same. */
	const underWay = new Map<string, Promise<Picture>>();

	function drawOnce(job: PictureJob): Promise<Picture> {
		const { view } = job;
		const key = JSON.stringify({ ...job, view: { ...view, layers: [...view.layers] } });
		const known = underWay.get(key) ?? draw(job).finally(() => underWay.delete(key));
		underWay.set(key, known);
		return known;
	}

	function pageOf(request: Request, query: URLSearchParams): SharedPage {
		const own = `${new URL(request.url).origin}${base}`;
		const page = readSharedPage(linkIn(query), [site, own], maps);
		if (!page) throw new Refusal(404, 'The link is none to a map of this site.');
		return page;
	}

	async function answer(request: Request): Promise<Response> {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			throw new Refusal(405, 'Only GET is answered.', { Allow: 'GET, HEAD' });
		const query = queryOf(request);
		const { pathname } = new URL(request.url);
		if (pathname === `${base}/oembed`) {
			const asked = readOEmbedQuery(query);
			const { type, body } = oEmbedResponse(pageOf(request, query), asked);
			return fresh(request, `${type}; charset=utf-8`, body);
		}
		if (pathname === `${base}/picture`) {
			const asked = readPictureQuery(query);
			const job = pictureJob(pageOf(request, query), asked, maps);
			const picture = await drawOnce(job);
			return fresh(
				request,
				job.format === 'png' ? 'image/png' : 'image/svg+xml; charset=utf-8',
				picture
			);
		}
		throw new Refusal(404, 'There is nothing at this address.');
	}

	return async (request) => {
		try {
			return await answer(request);
		} catch (error) {
			if (error instanceof Refusal) return refused(error);
			report(error);
			return refused(new Refusal(500, 'The answer could not be made.'));
		}
	};
}

function fresh(request: Request, type: string, body: Picture): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const headers = { ...HEADERS, 'Cache-Control': FRESH, ETag: etag };
	const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
	if (known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag))
		return new Response(null, { status: 304, headers });
	return new Response(request.method === 'HEAD' ? null : body, {
		headers: {
			...headers,
			'Content-Type': type,
			'Content-Length': String(Buffer.byteLength(body))
		}
	});
}

function refused({ status, message, headers }: Refusal): Response {
	return new Response(`${message}\n`, {
		status,
		headers: {
			...HEADERS,
			'Cache-Control': 'no-store',
			'Content-Type': 'text/plain; charset=utf-8',
			...headers
		}
	});
}
