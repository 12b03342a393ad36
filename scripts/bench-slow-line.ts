/**
 * `npm run bench:line`: how long a reader on a slow line waits for the map at `/`, three times with
 * an empty cache: for its picture, which the HTML holds, and for the live map. Judges nothing.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildDirectory, builtBase } from './build-stamp.ts';
import { chromiumLaunchOptions } from './chromium.ts';
import { createStaticServer } from './static-server.ts';

const RUNS = 3;
const LINE = { kilobits: 400, latency: 400 };
const PATIENCE = 120_000;

if (!existsSync(join(buildDirectory, 'index.html'))) {
	console.error('There is no production build yet: run "npm run build" first.');
	process.exit(1);
}
const base = builtBase();
const server = createStaticServer({ directory: buildDirectory, base });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch(chromiumLaunchOptions());

console.log(
	`At ${String(LINE.kilobits)} kbit/s and ${String(LINE.latency)} ms, seconds from the click to the`
);
console.log(`${'picture'.padStart(10)}${'live map'.padStart(12)}`);
for (let run = 0; run < RUNS; run += 1) {
	const { picture, live } = await wait();
	console.log(`${inSeconds(picture).padStart(10)}${inSeconds(live).padStart(12)}`);
}
await browser.close();
server.close();
server.closeAllConnections();

/** Milliseconds from the start of the navigation, in a browser that has seen nothing. */
async function wait(): Promise<{ picture: number; live: number }> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const bytesPerSecond = (LINE.kilobits * 1000) / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: LINE.latency,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond
	});
	// `commit` leaves what follows to be watched as it comes.
	await page.goto(`http://127.0.0.1:${String(port)}${base}/`, {
		waitUntil: 'commit',
		timeout: PATIENCE
	});
	// The picture has come whole when what follows it has begun.
	const picture = await seen(page, 'svg[data-map="static"]', true);
	const live = await seen(page, '[data-map="live"][data-ready="true"]', false);
	await context.close();
	return { picture, live };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof browser.newContext>>['newPage']>>;

/** When an element was painted, milliseconds of the page's own clock. */
async function seen(page: Page, selector: string, isWhole: boolean): Promise<number> {
	const handle = await page.waitForFunction(
		([wanted, whole]) => {
			const element = document.querySelector(wanted);
			if (!element) return null;
			const isOver = document.readyState !== 'loading';
			return !whole || isOver || element.parentElement?.nextElementSibling
				? performance.now()
				: null;
		},
		[selector, isWhole] as const,
		{ polling: 'raf', timeout: PATIENCE }
	);
	return Number(await handle.jsonValue());
}

function inSeconds(milliseconds: number): string {
	return (milliseconds / 1000).toFixed(1);
}
