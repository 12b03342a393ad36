import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
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
