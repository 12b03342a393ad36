import { expect, it } from 'vitest';
import { inLanguage, pathIn, readMapAddress } from '$lib/words/map-address.ts';

it('reads the language of an address, and what it is without', () => {
	expect(readMapAddress('')).toEqual({ language: 'en', map: '' });
	expect(readMapAddress('uk')).toEqual({ language: 'uk', map: '' });
	expect(readMapAddress('ar/maps/a-b')).toEqual({ language: 'ar', map: 'maps/a-b' });
	expect(readMapAddress('maps/uk')).toEqual({ language: 'en', map: 'maps/uk' });
	// English has no address of its own: one page, one address.
	expect(readMapAddress('en')).toEqual({ language: 'en', map: 'en' });
});

it('writes what it reads', () => {
	for (const at of ['', 'uk', 'pl/maps/a', 'maps/a']) {
		const { language, map } = readMapAddress(at);
		expect(inLanguage(map, language)).toBe(at);
	}
});

it('leads to the same page in another language', () => {
	expect(pathIn('pl', '/')).toBe('/pl');
	expect(pathIn('en', '/uk')).toBe('/');
	expect(pathIn('ar', '/uk/event/a')).toBe('/ar/event/a');
	expect(pathIn('uk', '/maps/a/claims')).toBe('/uk/maps/a/claims');
});
