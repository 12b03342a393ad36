/** The stock Firefox that journeys run in, and a screen for it: headless it draws no WebGL. */
import { ensureSystemPackage, findCommand } from './system-packages.ts';

/**
 * Path of an installed Firefox: `FIREFOX_PATH`, else the first known name on `PATH`, else Debian's,
 * installed. Throws an error that names the package.
 */
export function ensureFirefox(): string {
	return (
		process.env.FIREFOX_PATH ??
		findCommand('firefox') ??
		ensureSystemPackage({ command: 'firefox-esr', debianPackage: 'firefox-esr' })
	);
}

/** Path of a screen that nobody sees, installed where needed. Throws as above. */
export function ensureXvfb(): string {
	return ensureSystemPackage({ command: 'Xvfb', debianPackage: 'xvfb' });
}
