import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/lib/domain/tables/parseStory.ts';
import { GOOD_TEXTS } from './fixture.ts';

const problemsOf = (text: string) => {
	const story = parseStory('story.md', text);
	return story.ok ? [] : story.problems;
};

describe('parseStory', () => {
	it('joins the lines of a paragraph and parts paragraphs at blank lines', () => {
		const text = GOOD_TEXTS.story.replace('Something of kursk.', 'One\ntwo.\n\nThree.');
		const story = parseStory('story.md', text);
		expect(story.ok && story.value.says.kursk).toEqual(['One two.', 'Three.']);
	});

	it('leaves out the note before the first section', () => {
		expect(JSON.stringify(parseStory('story.md', GOOD_TEXTS.story))).not.toContain(
			'note to authors'
		);
	});

	it('keeps a colon in a value', () => {
		const story = parseStory('story.md', GOOD_TEXTS.story.replace('A title', 'A title: two parts'));
		expect(story.ok && story.value.title).toBe('A title: two parts');
	});

	it('names the line of a section that is no layer, and the layer that is missing', () => {
		const text = GOOD_TEXTS.story.replace('## jeddah', '## riyadh');
		const line = text.split('\n').indexOf('## riyadh') + 1;
		expect(problemsOf(text)).toMatchObject([
			{ line },
			{ message: 'The story says nothing of jeddah.' }
		]);
	});

	it('names a bad date with its line', () => {
		expect(problemsOf(GOOD_TEXTS.story.replace('2025-03-12', '12 March'))).toMatchObject([
			{ line: 5, message: '"12 March" is not an ISO 8601 day.' }
		]);
	});

	it('names what an empty file lacks', () => {
		expect(problemsOf('').length).toBeGreaterThan(6);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(parseStory('story.md', text).ok).toBe(false);
			})
		);
	});
});
