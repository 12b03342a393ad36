import { afterEach, expect, it } from 'vitest';
import { LANGUAGES, readLanguageFrom, setLanguage, type Language } from '$lib/words/language.ts';
import { learn, say } from '$lib/words/say.ts';

afterEach(() => {
	setLanguage('en');
	readLanguageFrom(() => undefined);
});

it('speaks the language of the page at hand', () => {
	const english = say.language.languages();
	setLanguage('uk');
	expect(say.language.languages()).not.toBe(english);
});

it('speaks each page’s own where several are made at once', () => {
	let at: Language = 'pl';
	readLanguageFrom(() => at);
	const polish = say.language.languages();
	at = 'ar';
	expect(say.language.languages()).not.toBe(polish);
});

it('says which words have not come', () => {
	expect(() => say['nowhere' as keyof typeof say]).toThrow(
		'The words of “nowhere” are not loaded in “en”.'
	);
});

it('keeps what it learned before', () => {
	const before = say.language;
	learn('en', {});
	expect(say.language).toBe(before);
});

it('writes numbers with the digits of the map in every language', () => {
	for (const { locale } of Object.values(LANGUAGES))
		expect(new Intl.NumberFormat(locale).format(17)).toBe('17');
});
