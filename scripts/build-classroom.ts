/** `npm run build:classroom`: the lesson as one HTML file, `classroom/salient-classroom.html`. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './system-packages.ts';

const root = join(import.meta.dirname, '..');

export const classroomFile = join(root, 'classroom/salient-classroom.html');

/** Builds the file in folders of its own; false where the build fails. */
export function buildClassroom(): boolean {
	if (!run('npx', ['vite', 'build', '--config', 'vite.classroom.config.ts'])) return false;
	const page = readFileSync(join(root, '.cache/classroom/site/index.html'), 'utf8');
	const outside = filesNamedBy(page);
	if (outside.length > 0) {
		console.error(`The file would need others beside it: ${outside.join(', ')}.`);
		return false;
	}
	mkdirSync(dirname(classroomFile), { recursive: true });
	// Whole or not at all, for who reads it meanwhile.
	writeFileSync(`${classroomFile}.part`, page);
	renameSync(`${classroomFile}.part`, classroomFile);
	return true;
}

/** What the document itself would load; addresses inside its scripts are not loaded by it. */
function filesNamedBy(page: string): string[] {
	const tags = page.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
	return [...tags.matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="((?!data:)[^"]*)"/g)].flatMap(
		([, address]) => address ?? []
	);
}

if (process.argv[1] === import.meta.filename && !buildClassroom()) {
	console.error('The single file could not be built; the messages above say why.');
	process.exitCode = 1;
}
