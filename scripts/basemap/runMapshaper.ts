/** Runs one mapshaper pipeline over files in the cache; mapshaper itself is an input, not a dependency. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, npmFile } from './paths.ts';

/** Adds an unquantized TopoJSON output called `name` to the commands, runs them, returns the topology. */
export function runMapshaper(name: string, commands: readonly (readonly string[])[]): unknown {
	const output = join(cacheDir, `${name}.topojson`);
	const all = [...commands, ['-o', output, 'format=topojson', 'no-quantization']].flat();
	execFileSync(process.execPath, [npmFile('mapshaper', 'bin/mapshaper'), ...all, '-quiet']);
	return JSON.parse(readFileSync(output, 'utf8'));
}
