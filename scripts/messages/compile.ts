/**
 * Makes modules of functions from the messages (ICU MessageFormat) of src/lib/words/messages: one
 * a language and part, and the types of them all from the English ones.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { compileMarks } from '../../src/lib/words/marks.ts';
import { placeholdersOf } from './placeholders.ts';
import { readMessages, type Topics } from './read.ts';

const OUT = 'src/lib/words/compiled';
/** Of topics that src/lib/words/messages/parts.json names in no other. */
const LATE = 'late';

/** @param root of the project; writes only what differs, so that nothing is built anew for it */
export function compileMessages(root: string): void {
	const { parts, languages } = readMessages(root);
	const partOf = (topic: string) =>
		Object.keys(parts).find((part) => parts[part]?.includes(topic)) ?? LATE;
	const names = [...Object.keys(parts), LATE];
	const files = new Map<string, string>();
	for (const [language, topics] of Object.entries(languages)) {
		const formatter = new MessageFormat(language);
		for (const part of names) {
			const own = Object.fromEntries(
				Object.entries(topics)
					.filter(([topic]) => partOf(topic) === part)
					.map(([topic, messages]) => [topic, withMarks(messages)])
			);
			files.set(
				`${language}/${part}.js`,
				`// @ts-nocheck: types.ts says what is in it.\n${latinDigits(compileModule(formatter, own))}`
			);
		}
	}
	files.set('types.ts', typesOf(languages.en ?? {}, names));
	write(join(root, OUT), files);
}

function withMarks(messages: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(messages).map(([key, message]) => [key, compileMarks(message)])
	);
}

/** Digits as on the map: the runtime knows the language only, and Arabic has several ways. */
function latinDigits(code: string): string {
	return code.replaceAll('number("ar", ', 'number("ar-u-nu-latn", ');
}

function typesOf(topics: Topics, parts: readonly string[]): string {
	const lines = Object.entries(topics).map(([topic, messages]) => {
		const entries = Object.entries(messages).map(([key, message]) => {
			const given = Object.entries(placeholdersOf(message)).map(
				([name, type]) => `${name}: ${type}`
			);
			return `\t\t${key}: (${given.length > 0 ? `given: { ${given.join('; ')} }` : ''}) => string;`;
		});
		return `\t${topic}: {\n${entries.join('\n')}\n\t};`;
	});
	return [
		'/** Written by scripts/messages from the English messages. */',
		`export type Part = ${parts.map((part) => `'${part}'`).join(' | ')};`,
		`export interface Messages {\n${lines.join('\n')}\n}`,
		''
	].join('\n');
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [name, text] of files) {
		const path = join(folder, name);
		if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) {
		const path = String(name);
		if (path.includes('.') && !files.has(path)) rmSync(join(folder, path));
	}
}
