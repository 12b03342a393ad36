import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDrafts, writeDrafts, type SceneDraft } from '../../../src/lib/domain/lesson/draft.ts';

/** Lines that look like marks of a file among ordinary ones; no HTML, which no lesson keeps. */
const line = fc.oneof(
	fc.constantFrom(
		'---',
		'# One',
		'## Notes',
		'\\# One',
		'\\\\---',
		'- a',
		'',
		'  --- ',
		'a: b',
		'###### x'
	),
	fc.string().filter((text) => !/[<\r\n]/.test(text))
);
const text = fc
	.array(line, { maxLength: 6 })
	.map((lines) => lines.join('\n').replace(/^(\s*\n)+|(\n\s*)+$/g, ''))
	.map((each) => (each.trim() === '' ? '' : each));
const draft: fc.Arbitrary<SceneDraft> = fc.record({
	settings: fc.dictionary(
		fc.constantFrom('day', 'view', 'layers', 'print'),
		fc.constantFrom('2025-03-12', 'a, b', 'yes'),
		{ minKeys: 1 }
	),
	headline: fc
		.string()
		.filter((each) => !/[<\r\n]/.test(each))
		.map((each) => each.replace(/\s+/g, ' ').trim())
		.filter((each) => each !== ''),
	words: text,
	notes: text,
	question: text,
	answer: text
});

test('what is written is read again, whatever its lines look like', () => {
	fc.assert(
		fc.property(fc.array(draft, { maxLength: 4 }), (scenes) => {
			const { scenes: read, problems } = readDrafts({ name: 'mine.md', text: writeDrafts(scenes) });
			expect(read).toEqual(scenes);
			expect(problems).toEqual([]);
		})
	);
});

test('a lesson of the project is written as it was read', () => {
	const folder = 'data/kursk-2025/scenes';
	const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
	expect(files.length).toBeGreaterThan(5);
	for (const file of files) {
		const source = readFileSync(`${folder}/${file}`, 'utf8');
		const { scenes } = readDrafts({ name: file, text: source });
		expect(writeDrafts(scenes), file).toBe(source);
	}
});

test('a scene without a headline or a setting is still a scene', () => {
	const empty = { settings: {}, headline: '', words: '', notes: '', question: '', answer: 'Yes.' };
	const { scenes } = readDrafts({ name: 'mine.md', text: writeDrafts([empty, empty]) });
	expect(scenes.map(({ answer }) => answer)).toEqual(['Yes.', 'Yes.']);
});
