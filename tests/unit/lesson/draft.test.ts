import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDrafts, writeDrafts, type SceneDraft } from '../../../src/lib/domain/lesson/draft.ts';
import { readLesson } from '../../../src/lib/domain/lesson/readLesson.ts';
import { blockText } from '../../../src/lib/domain/lesson/scene.ts';
import { known } from './vocabulary.ts';

const LIKE_HTML = [
	'<!--',
	'-->',
	'<svg',
	'<script>',
	'</script>',
	'<style',
	'a <b and c> d',
	'\\<b>',
	'\\\\<!-- x',
	'<<b>i>',
	'<?xml'
];
/** Lines that look like marks of a file, and like HTML, among ordinary ones. */
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
		'###### x',
		...LIKE_HTML
	),
	fc.string({ unit: 'binary' }).filter((text) => !/[\r\n]/.test(text)),
	fc.tuple(fc.string(), fc.constantFrom(...LIKE_HTML), fc.string()).map((parts) => parts.join(''))
);
const text = fc
	.array(line, { maxLength: 6 })
	.map((lines) => lines.join('\n').replace(/^(\s*\n)+|(\n\s*)+$/g, ''))
	.map((each) => (each.trim() === '' ? '' : each));
/** As a field of one line gives it. */
const oneLine = line.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '');
const draft: fc.Arbitrary<SceneDraft> = fc.record({
	settings: fc.dictionary(
		fc.constantFrom('day', 'view', 'credit', 'alt'),
		fc.oneof(fc.constantFrom('2025-03-12', 'a, b', 'yes'), oneLine),
		{ minKeys: 1 }
	),
	headline: oneLine,
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

test.each(LIKE_HTML)('%s in a scene is shown to the class, and takes no scene with it', (typed) => {
	const scene: SceneDraft = {
		settings: { print: 'yes' },
		headline: `Headline ${typed}`,
		words: `Words ${typed}`,
		notes: `Notes ${typed}`,
		question: '',
		answer: ''
	};
	const { scenes, problems } = readLesson(
		[{ name: 'mine.md', text: writeDrafts([scene, scene]) }],
		known
	);
	expect(problems).toEqual([]);
	expect(scenes).toHaveLength(2);
	// A space keeps the sign from ever beginning a tag.
	const shown = typed.replace(/<(?=[a-z/!?])/g, '< ');
	for (const { headline, body, notes } of scenes)
		expect([headline, ...[...body, ...notes].map(blockText)]).toEqual([
			`Headline ${shown}`,
			`Words ${shown}`,
			`Notes ${shown}`
		]);
});
