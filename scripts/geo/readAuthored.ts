import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	TABLE_FILES,
	type TableName,
	type TableTexts
} from '../../src/lib/domain/tables/atlasTables.ts';

/** Texts of the authored files in a folder; what cannot be read is absent. */
export function readAuthored(folder: string): TableTexts {
	return Object.fromEntries(
		(Object.keys(TABLE_FILES) as TableName[]).flatMap((name) => {
			const text = readTextFile(join(folder, TABLE_FILES[name]));
			return text === null ? [] : [[name, text]];
		})
	);
}

/** The file as UTF-8 text, bad bytes replaced by U+FFFD; null where it cannot be read. */
export function readTextFile(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
