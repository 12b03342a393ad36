import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Rebuilt } from './rebuildDataset.ts';

const HERE = import.meta.dirname;

/**
 * Builds a dataset of a project in a process of its own. A build that breaks down is a problem as
 * well: what it said is its message.
 */
export function rebuildApart(root: string, id: string): Promise<Rebuilt> {
	const args = ['--import', 'tsx', join(HERE, 'rebuild.ts'), root, id];
	return new Promise((resolve) => {
		execFile(process.execPath, args, { cwd: HERE }, (error, stdout, stderr) => {
			if (error === null) resolve(JSON.parse(stdout) as Rebuilt);
			else resolve({ written: [], problems: [brokenDown(id, stderr || error.message)] });
		});
	});
}

function brokenDown(id: string, said: string) {
	return {
		file: `data/${id}`,
		message: `The build broke down: ${said.trim()}`,
		hint: 'Mend what it names, and save again.'
	};
}
