import { readFileSync } from 'node:fs';

/** The file as UTF-8 text, bad bytes replaced by U+FFFD; null where it cannot be read. */
export function readTextFile(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
