/** Proves that the rule against a story's words fires, and holds the files that no linter reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { STORY_WORDS, storyPlugin } from './storyWords.js';

const root = join(import.meta.dirname, '../..');

function refusals(code: string): string[] {
	const linter = new Linter();
	return linter
		.verify(code, { plugins: { story: storyPlugin }, rules: { 'story/no-story-words': 'error' } })
		.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
}

describe('the rule against words of a story', () => {
	it.each(["const country = 'UA';", '// The Kursk region', 'const UKRAINIAN = 1;'])(
		'refuses %s',
		(code) => {
			expect(refusals(code)).toHaveLength(1);
		}
	);

	it('says where, and what to do', () => {
		expect(refusals("const a = 1;\nconst town = 'Sudzha';")).toEqual([
			expect.stringMatching(/^2:15 "Sudzha" is a word of one story: let the dataset say it/)
		]);
	});

	it('accepts what any war has', () => {
		expect(refusals("const controller = 'contested'; // nobody's for certain")).toEqual([]);
	});
});

describe('files that no linter reads', () => {
	it.each([...filesOf('static', /^[^/]*\.js$/), ...filesOf('src', /\.(css|html)$/)])(
		'%s has no word of a story',
		(file) => {
			expect(readFileSync(join(root, file), 'utf8')).not.toMatch(STORY_WORDS);
		}
	);
});

function filesOf(folder: string, name: RegExp): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => name.test(file))
		.map((file) => join(folder, file));
}
