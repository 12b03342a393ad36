import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallProject } from './smallProject.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/given-lines');

/** Files of the fixture by their path under its folder. */
function filesOf(folder = ''): [file: string, text: string][] {
	return readdirSync(join(FIXTURE, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesOf(path);
		return [[path, readFileSync(join(FIXTURE, path), 'utf8')] as [string, string]];
	});
}

/**
 * A project with one dataset, `given-lines`: zones and a line that others drew, in a folder that the
 * test removes.
 * @param change the text of a file instead of the fixture's, by its path in the dataset
 */
export function givenProject(
	change: Readonly<Record<string, (text: string) => string>> = {}
): string {
	return smallProject({
		'data/site.json': '{"default":"given-lines"}',
		...Object.fromEntries(
			filesOf().map(([path, text]) => [
				`data/given-lines/${path}`,
				change[path] ? change[path](text) : text
			])
		)
	});
}
