/** Stock Firefox, driven over WebDriver BiDi. */
import { spawn } from 'node:child_process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureFirefox, ensureXvfb } from '../../../scripts/firefox.ts';

export interface RunningFirefox {
	browser: Browser;
	close(): Promise<void>;
}

/** Nothing calls home. */
const QUIET = {
	'app.update.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false
};

export async function startFirefox(): Promise<RunningFirefox> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: ensureFirefox(),
		headless: true,
		extraPrefsFirefox: QUIET
	});
	return { browser, close: () => browser.close() };
}

/** On a screen that nobody sees, where maps are drawn by WebGL in software. */
export async function startFirefoxWithWebGL(): Promise<RunningFirefox> {
	const screen = await startScreen();
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: ensureFirefox(),
		headless: false,
		env: {
			...process.env,
			DISPLAY: screen.display,
			LIBGL_ALWAYS_SOFTWARE: '1',
			MOZ_X11_EGL: '1'
		},
		extraPrefsFirefox: { ...QUIET, 'webgl.force-enabled': true, 'gfx.blocklist.all': -1 }
	});
	return {
		browser,
		async close() {
			await browser.close();
			screen.close();
		}
	};
}

/** The server takes a free number and tells it. */
async function startScreen(): Promise<{ display: string; close(): void }> {
	const server = spawn(
		ensureXvfb(),
		['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
	);
	const told = server.stdio[3];
	const number = await new Promise<string>((resolve, reject) => {
		server.once('error', reject);
		server.once('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}.`)));
		told?.once('data', (data: Buffer) => resolve(data.toString().trim()));
	});
	return { display: `:${number}`, close: () => void server.kill() };
}
