import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/lib/domain/tables/parseStory.ts';
import { storyLayerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { GOOD_TEXTS } from './fixture.ts';

const OF = { layers: storyLayerIds(kursk2025), opens: kursk2025.period.opens };
const problemsOf = (text: string) => {
	const story = parseStory('story.md', text, OF);
	return story.ok ? [] : story.problems;
};

describe('parseStory', () => {
	it('joins the lines of a paragraph and parts paragraphs at blank lines', () => {
		const text = GOOD_TEXTS.story.replace('Something of kursk.', 'One\ntwo.\n\nThree.');
		const story = parseStory('story.md', text, OF);
		expect(story.ok && story.value.says.kursk).toEqual(['One two.', 'Three.']);
	});

	it('leaves out the note before the first section', () => {
		expect(JSON.stringify(parseStory('story.md', GOOD_TEXTS.story, OF))).not.toContain(
			'note to authors'
		);
	});

	it('keeps a colon in a value', () => {
		const story = parseStory(
			'story.md',
			GOOD_TEXTS.story.replace('A title', 'A title: two parts'),
			OF
		);
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

	it('names the line of what is not UTF-8', () => {
		expect(problemsOf(GOOD_TEXTS.story.replace('A sentence.', 'A s\uFFFDntence.'))).toMatchObject([
			{ line: 3, message: 'The file holds bytes that are not UTF-8 text.' }
		]);
	});

	it('names what an empty file lacks', () => {
		expect(problemsOf('').map(({ message }) => message)).toEqual([
			'The story has no front matter.',
			'The front matter has no title.',
			'The front matter has no standfirst.'
		]);
	});

	it('needs neither a report nor its date where it tells of none', () => {
		const told = parseStory('story.md', '---\ntitle: A\nstandfirst: B\n---\n\nA note.\n', OF);
		expect(told).toEqual({
			ok: true,
			value: { title: 'A', standfirst: 'B', cite: '', date: '2025-03-12', says: {} }
		});
		const cited = GOOD_TEXTS.story.replace(/^cite: .*\n/m, '');
		expect(problemsOf(cited)).toMatchObject([{ message: 'The front matter has no cite.' }]);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(parseStory('story.md', text, OF).ok).toBe(false);
			})
		);
	});
});
