/** Which places have a page, and what is reported there, does not hang on the language of the page. */
import { afterEach, describe, expect, it } from 'vitest';
import { BASE_LANGUAGE, setLanguage, type Language } from '../../../src/lib/words/language.ts';
import { placeData, placePageEntries } from '../../../src/routes/(shared)/place-data.ts';

const ID = 'kursk-2025';
/** A settlement that has a page only because events name it. */
const NAMED = 'zamostye';

function inLanguage<Answer>(language: Language, answer: () => Answer): Answer {
	setLanguage(language);
	return answer();
}

afterEach(() => {
	setLanguage(BASE_LANGUAGE);
});

describe.each(['uk', 'pl', 'ar'] as const)('in %s', (language) => {
	it('the same places have pages', () => {
		const written = inLanguage(BASE_LANGUAGE, () => placePageEntries(ID));
		expect(inLanguage(language, () => placePageEntries(ID))).toEqual(written);
		expect(written).toContainEqual({ id: NAMED });
	});

	it('a settlement that events name has the same events, in the words of the page', () => {
		const written = inLanguage(BASE_LANGUAGE, () => placeData(NAMED, ID)).events;
		const spoken = inLanguage(language, () => placeData(NAMED, ID)).events;
		expect(written.length).toBeGreaterThan(0);
		expect(spoken.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
		for (const { date } of [...written, ...spoken]) expect(date).not.toMatch(/\d-\d/);
		expect(spoken.map(({ date }) => date)).not.toEqual(written.map(({ date }) => date));
		expect(spoken.map(({ title }) => title)).not.toEqual(written.map(({ title }) => title));
	});
});
