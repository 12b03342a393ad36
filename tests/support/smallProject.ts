import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from '../../scripts/inputs.ts';

/** A project of its own in a folder that the test removes: its files, and this project's base map. */
export function smallProject(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'salient-project-'));
	mkdirSync(join(root, 'static/geo'), { recursive: true });
	symlinkSync(join(PROJECT_FOLDER, 'static/geo/basemap'), join(root, 'static/geo/basemap'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

/** Such a project with one dataset, which a new one can begin from. */
export function tinyProject(): string {
	const given = ['datapackage.json', 'story.md', 'tables/settlements.csv', 'tables/reports.csv'];
	const others = ['events', 'claims', 'claim_checks', 'places', 'sources'];
	return smallProject(
		Object.fromEntries([
			['data/site.json', '{ "default": "debaltseve-2015" }'],
			...[...given, ...others.map((name) => `tables/${name}.csv`)].map((name) => {
				const file = `data/debaltseve-2015/${name}`;
				return [file, readFileSync(join(PROJECT_FOLDER, file), 'utf8')] as const;
			})
		])
	);
}
