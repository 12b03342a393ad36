import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/lib/domain/lesson/readLesson.ts';
import { blockText, type Scene } from '../../../src/lib/domain/lesson/scene.ts';
import { known } from './vocabulary.ts';

function read(text: string) {
	return readLesson([{ name: 'mine.md', text }], known);
}

function allTexts({ headline, body, notes, question }: Scene): string[] {
	const blocks = [...body, ...notes, ...(question ? [...question.text, ...question.answer] : [])];
	return [headline, ...blocks.map(blockText)];
}

/** Each run stands in a text node of its own. */
function allRuns({ headline, body, notes, question }: Scene): string[] {
	const blocks = [...body, ...notes, ...(question ? [...question.text, ...question.answer] : [])];
	const runs = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
	return [headline, ...runs.flat().map((run) => run.text)];
}

const FULL = `---
day: 2024-09-01
view: kursk
layers: control, front
lens: russian reported
events: first, second
distance: sudzha, jeddah
activity: order first, second, third
print: yes
guide: yes
path: yes
was: where, here-it-is
---

# Where is *this*?

The front is {front-length-km} km **long**.

- one
- two

## Notes

Say this.

## Question

What?

### Answer

That.
`;

describe('a scene', () => {
	it('is read with its settings, text, notes, question and answer', () => {
		const { scenes, problems } = read(FULL);
		expect(problems).toEqual([]);
		expect(scenes).toEqual([
			{
				slug: 'where-is-this',
				formerSlugs: ['where', 'here-it-is'],
				file: 'mine.md',
				line: 1,
				headline: 'Where is this?',
				day: '2024-09-01',
				bounds: [34, 50, 36, 52],
				layers: ['control', 'front'],
				lens: { sources: 'russian', known: 'reported' },
				eventIds: ['first', 'second'],
				distance: ['sudzha', 'jeddah'],
				activity: { kind: 'order', eventIds: ['first', 'second', 'third'] },
				picture: null,
				map: null,
				print: true,
				guide: true,
				path: true,
				body: [
					{
						kind: 'paragraph',
						text: [
							{ kind: 'text', text: 'The front is ' },
							{ kind: 'figure', text: '802', value: 802.4, name: 'front-length-km' },
							{ kind: 'text', text: ' km ' },
							{ kind: 'strong', text: 'long' },
							{ kind: 'text', text: '.' }
						]
					},
					{
						kind: 'list',
						items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]]
					}
				],
				notes: [{ kind: 'paragraph', text: [{ kind: 'text', text: 'Say this.' }] }],
				question: {
					text: [{ kind: 'paragraph', text: [{ kind: 'text', text: 'What?' }] }],
					answer: [{ kind: 'paragraph', text: [{ kind: 'text', text: 'That.' }] }]
				}
			}
		]);
	});

	it('may share a file with others, and never shares its address', () => {
		const { scenes } = read(`${FULL}\n${FULL}`);
		expect(scenes.map(({ slug }) => slug)).toEqual(['where-is-this', 'where-is-this-2']);
	});

	it('shows what can be shown, and names by line what could not', () => {
		const { scenes, problems } = read(`---
day: 2031-01-01
view: the moon
layers: control, magma
events: first, never
distance: sudzha, atlantis
activity: dance
colour: red
---

# A scene

Front {front-length-km}, area {area-of-nothing}. <b>Bold</b> claim.
`);
		expect(problems.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([
			"2: 2031-01-01 lies outside the map's period; the scene shows 2025-03-12.",
			'3: "the moon" is not a view.',
			'4: There is no layer "magma".',
			'5: There is no event "never".',
			'6: There is no place "atlantis" with a position.',
			'7: "dance" is not an activity.',
			'8: "colour" is not a setting of a scene.',
			'13: HTML is left out.',
			'13: {area-of-nothing} could not be looked up: there is no such number.'
		]);
		expect(scenes[0]).toMatchObject({
			headline: 'A scene',
			day: '2025-03-12',
			layers: ['control'],
			eventIds: ['first']
		});
		expect(allTexts(scenes[0] as Scene)).toContain('Front 802, area …. Bold claim.');
	});

	it('loses a script with all that is in it', () => {
		const { scenes } = read(`# Hm\n\nBefore <script>alert(1)\nalert(2)\n</script> after`);
		expect(allTexts(scenes[0] as Scene).join(' ')).toBe('Hm Before after');
	});

	it('loses a comment of any length, and nothing after it', () => {
		const { scenes } = read('# Hm\n\nBefore <!-- one\ntwo\nthree --> after');
		expect(allTexts(scenes[0] as Scene).join(' ')).toBe('Hm Before after');
	});

	it.each([
		['<svg>', '</svg>'],
		['<script>', '</script>'],
		['<template>', '</template>'],
		['<!--', '-->']
	])('says by line what %s, never closed, takes with it', (begin, end) => {
		const { problems } = read(`---\nday: 2025-03-12\n---\n# Hm\n\nWords ${begin}\n\nMore.`);
		expect(problems.map(({ line, message }) => [line, message])).toContainEqual([
			6,
			`${begin} is opened here and never closed: the rest of its scene is left out.`
		]);
		expect(problems.at(-1)?.hint).toBe(`Take it out, or close it with ${end}.`);
	});

	it.each(['<!--', '<svg', '<script>', '<style>'])(
		'%s that is never closed takes no later scene with it, wherever it stands',
		(begin) => {
			const scene = (headline: string, setting = 'yes', words = '') =>
				`---\nprint: ${setting}\n---\n# ${headline}\n\n${words}\n`;
			for (const [first, line] of [
				[scene('One', 'yes', begin), 6],
				[scene('One', begin), 2]
			] as const) {
				const { scenes, problems } = read(first + scene('Two') + scene('Three'));
				expect(scenes.map(({ headline }) => headline)).toEqual(['One', 'Two', 'Three']);
				expect(problems.filter(({ message }) => message.includes('never closed'))).toMatchObject([
					{ line }
				]);
			}
		}
	);

	it('is not shown where a comment encloses it, and a comment that was forgotten open is no such one', () => {
		const scene = (words: string) => `---\nprint: yes\n---\n# Hm\n\n${words}\n`;
		expect(read(`${scene('<!--')}${scene('hidden')}-->\n${scene('')}`).scenes).toHaveLength(2);
		const { scenes } = read(`${scene('<!-- open')}${scene('seen')}${scene('a <!-- closed --> b')}`);
		expect(scenes.slice(1).flatMap(allTexts)).toEqual(['Hm', 'seen', 'Hm', 'a  b']);
	});

	it('names what is wrong with an activity', () => {
		const complaints = (activity: string) =>
			read(`---\nactivity: ${activity}\n---\n# Hm`).problems.map(({ message }) => message);
		expect(complaints('place foo')).toEqual(['There is no place "foo" with a position.']);
		expect(complaints('place')).toEqual(['The activity names no place to find.']);
		expect(complaints('order first, never')).toEqual([
			'There is no event "never".',
			'Of the events to put in order, 1 can be shown.'
		]);
		expect(complaints('order first, second')).toEqual([]);
	});

	it('with an answer but no question says so', () => {
		const { scenes, problems } = read('---\nday: 2025-03-12\n---\n# Hm\n\n### Answer\n\nThat.');
		expect(problems.map(({ line, message }) => [line, message])).toEqual([
			[8, 'The answer has no question, so it is left out.']
		]);
		expect(scenes[0]?.question).toBeNull();
	});

	it('may compare with <, whatever comes after it', () => {
		expect(allTexts(read('# Hm\n\nx <y and more').scenes[0] as Scene)).toContain('x < y and more');
		const { scenes, problems } = read('---\nday: 2025-03-12\n---\n# Hm\n\n5 < 6 and a<3');
		expect(problems).toEqual([]);
		expect(allTexts(scenes[0] as Scene)).toContain('5 < 6 and a<3');
	});

	it('has at most forty words on screen, or its author is told', () => {
		const { problems } = read(`---\nday: 2025-03-12\n---\n# Hm\n\n${'word '.repeat(40)}`);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toBe('The scene has 41 words on screen; the last row reads 40.');
	});

	it('is missed where a file holds nothing', () => {
		expect(read('').problems[0]?.message).toBe('The file holds no scene.');
	});
});

it.each(['Constructor', 'toString', '__proto__', 'Hints'])(
	'"%s" is no part of a scene',
	(words) => {
		const { scenes, problems } = read(
			`---\nday: 2024-09-01\nview: kursk\n---\n# A\n## ${words}\nB`
		);
		expect(problems.map(({ line, message }) => [line, message])).toEqual([
			[6, `"${words}" is not a part of a scene; what stands under it is left out.`]
		]);
		expect(scenes.flatMap(allTexts)).toEqual(['A']);
	}
);

describe('whatever a file holds', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'---',
			'# ',
			'## Notes',
			'<b>',
			'</',
			'<script',
			'<!--',
			'>',
			'\n',
			'**',
			'{',
			'}'
		)
	);
	const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

	it('reading it never throws, and problems name the file and a line', () => {
		fc.assert(
			fc.property(text, (input) => {
				for (const { file, line } of read(input).problems) {
					expect(file).toBe('mine.md');
					expect(line).toBeGreaterThan(0);
				}
			})
		);
	});

	it('no tag comes out of it', () => {
		fc.assert(
			fc.property(text, (input) => {
				for (const scene of read(input).scenes)
					for (const each of allRuns(scene)) expect(each).not.toMatch(/<[a-z/!?]/i);
			}),
			{ numRuns: 500 }
		);
	});
});

/** A pattern that begins anew at each letter would go through these for minutes, and the test end first. */
describe('a line of half a million letters, as a link may hold,', () => {
	const LETTERS = 500_000;
	const scene = (words: string) => `---\nprint: yes\n---\n# Hm\n\nBefore.\n${words}\n`;
	const bodyOf = (text: string) => read(text).scenes[0]?.body.map(blockText).join('\n');

	it.each([
		['<a', '< a'],
		['[', '['],
		['[a](', '[a]('],
		['[a](b', '[a](b'],
		['_a', '_a'],
		['_a ', '_a '],
		['*a ', 'a '],
		['<b>', ''],
		['<svg></svg>', ''],
		['<!-- a -->', ''],
		['{none}', '…']
	])('of nothing but %s is read', (mark, shown) => {
		const count = LETTERS / mark.length;
		const words = bodyOf(scene(mark.repeat(count))) ?? '';
		const plain = (text: string) => text.trimEnd().replaceAll('*', '');
		expect(plain(words)).toBe(plain(`Before. ${shown.repeat(count)}`));
	});

	it('is read after any number of tags that begin in one another', () => {
		expect(bodyOf(scene('<'.repeat(LETTERS / 4) + 'b>'.repeat(LETTERS / 4)))).toBe('Before.');
	});

	it('may be many scenes of one name, in and out of a comment', () => {
		const many = '---\na: b\n---\n# Hm\n'.repeat(LETTERS / 20);
		expect(new Set(read(many).scenes.map(({ slug }) => slug)).size).toBe(LETTERS / 20);
		expect(read(`${scene('<!--')}${many}-->`).scenes).toHaveLength(1);
	});
});

describe('the marks of words', () => {
	const runsOf = (words: string) =>
		allRuns(read(`---\nprint: yes\n---\n# Hm\n\n${words}`).scenes[0] as Scene).slice(1);

	it.each([
		[
			'an _emphasised word_, and _another one_.',
			['an ', 'emphasised word', ', and ', 'another one', '.']
		],
		['the file a_b_c, and _d_e_.', ['the file a_b_c, and ', 'd_e', '.']],
		['__both__', ['_both_']],
		['[words](https://example.org/a_(b) of a link', ['words', ' of a link']],
		['a [bracket, and [words](b)', ['a [bracket, and ', 'words']],
		['**strong** and *that*', ['strong', ' and ', 'that']]
	])('%s', (words, runs) => {
		expect(runsOf(words)).toEqual(runs);
	});
});
