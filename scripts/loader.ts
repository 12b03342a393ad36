/** The script that articles load, `embed.js`, as it is sent: without its comments and long names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { PROJECT_FOLDER } from './inputs.ts';

const NAME = 'embed.js';

/** Throws where it does not parse. */
export function smallLoader(): string {
	const source = readFileSync(join(PROJECT_FOLDER, 'static', NAME), 'utf8');
	const { code, errors } = minifySync(NAME, source);
	const [error] = errors;
	if (error) throw new Error(`static/${NAME}: ${error.message}`);
	return code;
}

/** Puts it into a finished build. */
export function writeLoader(build: string): void {
	writeFileSync(join(build, NAME), smallLoader());
}
