/** The mark in `build/` that says which sources it was made from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteUrl } from './site-url.js';
import { hashSources } from './source-hash.js';

export const buildDirectory = join(import.meta.dirname, '..', 'build');

const stampFile = join(buildDirectory, '.stamp');

interface Fingerprint {
	sources: string;
	/** The base path that the pages expect to be served under. */
	base: string;
}

export function sourcesFingerprint(): Fingerprint {
	return { sources: hashSources(), base: siteUrl.base };
}

/** Marks the build as made from these sources; take the fingerprint before the build begins. */
export function writeStamp(fingerprint: Fingerprint): void {
	writeFileSync(stampFile, `${fingerprint.sources} ${fingerprint.base}\n`);
}

/** Whether a finished build is there and its sources have not changed since. */
export function buildIsFresh(): boolean {
	return readStamp()?.sources === hashSources();
}

/** The base path of the build that is there; '' when there is none. */
export function builtBase(): string {
	return readStamp()?.base ?? '';
}

function readStamp(): Fingerprint | undefined {
	if (!existsSync(stampFile)) return undefined;
	const [sources = '', base = ''] = readFileSync(stampFile, 'utf8').trimEnd().split(' ');
	return { sources, base };
}
