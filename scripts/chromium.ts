/**
 * The Chromium that browser tests and share images run in: the system's where there is one, else
 * Playwright's own download.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findCommand, installDebianPackage, run } from './system-packages.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of an installed Chromium: `CHROMIUM_PATH`, else the first known name on `PATH`.
 * `undefined` leaves the choice to Playwright.
 */
export function findChromium(): string | undefined {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return chosen;
	for (const name of names) {
		const path = findCommand(name);
		if (path) return path;
	}
	return undefined;
}

/** Maps are drawn by WebGL in software, so that they are on a machine without a graphics card. */
const WITH_WEBGL = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	// Only maps are worth drawing by a graphics card that is itself software.
	'--disable-gpu-rasterization',
	'--num-raster-threads=1'
];
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** Nothing calls home. */
function chromiumArgs(webgl: boolean): string[] {
	const root = process.getuid?.() === 0;
	return [
		...(root ? ['--no-sandbox'] : []),
		...(webgl ? WITH_WEBGL : WITHOUT_WEBGL),
		'--disable-extensions',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-default-apps',
		'--disable-sync',
		'--no-first-run',
		'--font-render-hinting=none'
	];
}

/** Launch options for Playwright and for Vitest's Playwright provider. */
export function chromiumLaunchOptions({ webgl = true } = {}): {
	args: string[];
	executablePath?: string;
} {
	const executablePath = findChromium();
	return { args: chromiumArgs(webgl), ...(executablePath ? { executablePath } : {}) };
}

/** Finds a Chromium or installs one. Throws an error that names the package when it cannot. */
export function ensureChromium(): void {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen && !existsSync(chosen)) {
		throw new Error(`CHROMIUM_PATH is "${chosen}", and there is no such file.`);
	}
	if (findChromium() || existsSync(chromium.executablePath())) return;
	if (installDebianPackage('chromium') && findChromium()) return;
	if (run('npx', ['playwright', 'install', 'chromium'])) return;
	throw new Error(
		'No Chromium was found and none could be installed: install the package "chromium" (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.'
	);
}
