import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../scripts/cli/check.ts';
import { newDataset } from '../../scripts/cli/newDataset.ts';
import type { Answer } from '../../scripts/cli/run.ts';
import { edition } from '../../scripts/editions/edition.ts';
import { buildGeo } from '../../scripts/geo/buildGeo.ts';
import { PROJECT_FOLDER } from '../../scripts/inputs.ts';
import { tinyProject } from './smallProject.ts';

/** What the project's scripts call, by what package.json says of them. */
const PROGRAMS = new Map([
	['tsx scripts/salient.ts check', check],
	['tsx scripts/build-geo.ts', buildGeo],
	['tsx scripts/edition.ts', edition]
]);

const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
	scripts: Readonly<Partial<Record<string, string>>>;
};

/**
 * A project of its own with one dataset, as `salient new` makes it.
 * @returns its folder, and how `npm run <script> -- <arguments>` is answered in it
 */
export function workshop(id: string) {
	const root = tinyProject();
	newDataset(root, id);
	writeFileSync(join(root, 'data/site.json'), JSON.stringify({ default: id }));
	rmSync(join(root, 'data/debaltseve-2015'), { recursive: true });
	return { root, run: (command: string) => run(root, command) };
}

function run(root: string, command: string): Answer {
	const [, script = '', more = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? [];
	const line = `${scripts[script] ?? ''} ${more}`.trim();
	for (const [start, program] of PROGRAMS)
		if (line.startsWith(start))
			return program(line.slice(start.length).split(' ').filter(Boolean), root);
	throw new Error(`"${command}" is no command of an author.`);
}
