import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/lib/words/messages';

/** Messages by topic, then by key. */
export type Topics = Record<string, Record<string, string>>;

/** All messages of a project, by language, and which topics come in which part. */
export function readMessages(root: string): {
	parts: Record<string, string[]>;
	languages: Record<string, Topics>;
} {
	const folder = join(root, FOLDER);
	const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
	const languages = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	return {
		parts: readJson(join(folder, 'parts.json')) as Record<string, string[]>,
		languages: Object.fromEntries(
			languages.map((language) => [language, readTopics(join(folder, language))])
		)
	};
}

function readTopics(folder: string): Topics {
	return Object.fromEntries(
		readdirSync(folder)
			.sort()
			.map((file) => [
				file.replace(/\.json$/, ''),
				readJson(join(folder, file)) as Record<string, string>
			])
	);
}

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error
		});
	}
}
