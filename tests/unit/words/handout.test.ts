/** The handout in every language: its letters, its words by the alphabet, its numbers. */
import { afterEach, describe, expect, it } from 'vitest';
import { asSentence, letter } from '$lib/ui/print/exercises.ts';
import { glossary } from '$lib/ui/print/glossary.ts';
import { formatPlaces } from '$lib/ui/words/format.ts';
import { LANGUAGES, locale, setLanguage, type Language } from '$lib/words/language.ts';

afterEach(() => {
	setLanguage('en');
});

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', (language) => {
	it('has a letter of its own for each event that a class puts in order', () => {
		setLanguage(language);
		const letters = Array.from({ length: 20 }, (_, at) => letter(at));
		expect(new Set(letters).size).toBe(20);
		for (const each of letters) expect(each).toMatch(/^\p{L}$/u);
	});

	it('explains its words by the alphabet', () => {
		setLanguage(language);
		const terms = glossary().map(([term]) => term);
		expect(terms).toHaveLength(11);
		expect(terms).toEqual(terms.toSorted(new Intl.Collator(locale()).compare));
	});
});

it('goes on with numbers where the letters end', () => {
	expect([0, 25, 26].map(letter)).toEqual(['A', 'Z', '27']);
});

it('ends a headline where it does not end itself, in any script', () => {
	expect(asSentence('The squeeze')).toBe('The squeeze.');
	expect(asSentence('Where is this?')).toBe('Where is this?');
	expect(asSentence('أين هذا؟')).toBe('أين هذا؟');
});

it('writes a position with two digits after the point', () => {
	expect(formatPlaces(51.2, 2)).toBe('51.20');
	setLanguage('uk');
	expect(formatPlaces(51.2, 2)).toBe('51,20');
});
