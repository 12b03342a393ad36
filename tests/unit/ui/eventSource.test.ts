import { afterEach, describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/lib/ui/events/report-words.ts';
import { columnWords } from '../../../src/lib/ui/words/column-words.ts';
import { setLanguage } from '../../../src/lib/words/language.ts';
import { prerenderedStory } from '../../../src/routes/(shared)/prerendered-story.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

afterEach(() => {
	setLanguage('en');
});

describe('the source of an event', () => {
	const event = { sourceUrl: '', sourceTitle: 'A report' };

	it('is the report of the story, in the language of the page, where there is no address', () => {
		expect(reportWords(kursk2025, event)).toMatch(/report/);
		setLanguage('uk');
		const { dataset } = prerenderedStory('kursk-2025');
		expect(reportWords(dataset, event)).toMatch(/\p{Script=Cyrillic}/u);
		expect(reportWords({ words: {} }, event)).toBe('A report');
	});

	it('is a link where there is one', () => {
		expect(reportWords(kursk2025, { ...event, sourceUrl: 'https://a.example' })).toBeNull();
	});
});

describe('the column of a measure', () => {
	it('names the unit, and leaves no gap where there is none', () => {
		const words = { name: { en: 'Towns' }, label: { en: 'towns' }, sentence: { en: 'Towns.' } };
		expect(columnWords({ kind: 'count', words })).toBe('Towns: the best estimate');
		expect(columnWords({ kind: 'area', words })).toBe('Towns, km²: the best estimate');
	});
});
