import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	TABLE_FILES,
	type TableName,
	type TableTexts
} from '../src/lib/domain/tables/atlasTables.ts';

/** The project's own folder, wherever a command is called from. */
export const PROJECT_FOLDER = join(import.meta.dirname, '..');

/** The authored files of a folder; what cannot be read is left out. */
export function readTexts(folder: string): TableTexts {
	const texts: Partial<Record<TableName, string>> = {};
	for (const [name, file] of Object.entries(TABLE_FILES) as [TableName, string][]) {
		try {
			texts[name] = readFileSync(join(folder, file), 'utf8');
		} catch {
			// readAtlasTables says which file is missing.
		}
	}
	return texts;
}
