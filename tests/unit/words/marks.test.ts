import { expect, it } from 'vitest';
import { say } from '$lib/words/say.ts';
import { marked, splitMarked } from '$lib/words/marks.ts';

it('finds the marked part of a message, wherever a language has it', () => {
	expect(splitMarked(say.terms.reported({ who: 'A desk', day: '12 March 2025' }))).toEqual([
		'',
		'A desk',
		', 12 March 2025'
	]);
});

it('leaves brackets of the data where they are', () => {
	const said = say.terms.reported({ who: 'A desk [in translation]', day: '[undated]' });
	expect(splitMarked(said)).toEqual(['', 'A desk [in translation]', ', [undated]']);
});

it('keeps a part marked that is filled into a sentence', () => {
	expect(splitMarked(`about ${marked('12 km')} of it`)).toEqual(['about ', '12 km', ' of it']);
});
