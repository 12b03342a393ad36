/** Somebody else's web site, on an origin of its own, with the map in its articles. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test as base } from './journey.ts';

export { expect };

export interface Article {
	/** Of the body. */
	html: string;
	headers?: Record<string, string>;
	/** Until when opening it waits; the page's `load` without it. */
	waitUntil?: 'load' | 'commit';
}

export class Newsroom {
	readonly origin: string;
	#articles = new Map<string, Article>();
	#server: Server;

	private constructor(server: Server) {
		this.#server = server;
		this.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	}

	static async open(): Promise<Newsroom> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const newsroom = new Newsroom(server);
		server.on('request', (request, response) => {
			const article = newsroom.#articles.get(request.url ?? '');
			response.writeHead(article ? 200 : 204, {
				'Content-Type': 'text/html; charset=utf-8',
				...article?.headers
			});
			response.end(article && page(article.html));
		});
		return newsroom;
	}

	/** Publishes an article and opens it. What the map says to the page is kept in `heard`. */
	async publish(to: Page, article: Article): Promise<void> {
		const path = `/${String(this.#articles.size)}`;
		this.#articles.set(path, article);
		await to.addInitScript(() => {
			const heard: unknown[] = [];
			Object.assign(window, { heard });
			addEventListener('message', ({ data }) => heard.push(data));
		});
		await to.goto(this.origin + path, { waitUntil: article.waitUntil ?? 'load' });
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}
}

function page(html: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,"></head>
<body style="margin:0 auto;max-width:700px;font:18px/1.5 serif"><p id="before">Before the map.</p>${html}<p id="after">After the map.</p><div style="height:3000px"></div></body></html>`;
}

/** A plain frame of the embed, as the snippet has it. */
export function frameHtml(site: string, query = '', attributes = ''): string {
	return `<iframe src="${site}/embed${query}" title="Map" loading="lazy" allow="fullscreen" style="width:100%;min-height:240px;aspect-ratio:700/594;border:0" ${attributes}></iframe>`;
}

/** What the map has said to the page, of one type. */
export function heard(page: Page, type: string): Promise<Record<string, unknown>[]> {
	return page.evaluate(
		(wanted) =>
			(window as unknown as { heard: Record<string, unknown>[] }).heard.filter(
				(message) => typeof message === 'object' && message.type === wanted
			),
		type
	);
}

/** What a map says of itself whose areas and front are there. */
const AREAS_AND_FRONT =
	/Russia holds about [\d,]+ \([\d,]+ to [\d,]+\) square kilometres of Ukraine.* The front in Ukraine is about [\d,]+/;

/** The live map in a frame, once it is drawn, with its areas and its front. */
export async function liveMap(page: Page, day = '2025-03-12'): Promise<FrameLocator> {
	const frame = page.frameLocator('iframe');
	await expect(frame.locator(`[data-map="live"][data-ready][data-day="${day}"]`)).toBeVisible();
	await expect(frame.getByText(AREAS_AND_FRONT)).toBeAttached();
	return frame;
}

/** The map in a frame, drawn, in a browser without WebGL, with its areas and its front. */
export async function shownMap(page: Page, day = '2025-03-12'): Promise<FrameLocator> {
	const frame = page.frameLocator('iframe');
	// The default day is there before the page listens.
	await expect(frame.locator('html[data-theme]')).toBeVisible();
	const map = frame.locator(`svg[data-map="static"][data-day="${day}"]`);
	await expect(map).toBeVisible();
	await expect(map).toHaveAccessibleName(/the front in Ukraine is about [\d,]+ kilometres long/);
	return frame;
}

export const test = base.extend<{ newsroom: Newsroom; site: string }>({
	site: async ({ baseURL }, use) => {
		await use(baseURL ?? '');
	},
	newsroom: async ({ journey }, use) => {
		const newsroom = await Newsroom.open();
		journey.provokes(new RegExp(`to another origin: ${newsroom.origin}/`));
		await use(newsroom);
		newsroom.close();
	}
});
