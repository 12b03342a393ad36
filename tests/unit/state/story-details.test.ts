import { describe, expect, it } from 'vitest';
import { decodePlaces } from '../../../src/lib/state/story-details.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { collection, point } from '../../fixtures/map/smallMap.ts';

const named = (properties: Record<string, unknown>) =>
	decodePlaces(collection(point('somewhere', 0, 0, properties)), kursk2025).get('somewhere')?.local;

describe('how a place is spelt where it lies', () => {
	it.each([
		['UA', 'uk', 'Покровськ'],
		['RU', 'ru', 'Курск'],
		['PL', 'pl', 'Rzeszów'],
		['SY', 'ar', 'حلب']
	])('is the name in the language of the country: %s', (country, lang, name) => {
		expect(named({ name_en: 'In English', [`name_${lang}`]: name, country })).toEqual({
			name,
			lang
		});
	});

	it('is in the language that the dataset says, where it says one', () => {
		expect(named({ name_en: 'Minsk', name_be: 'Мінск', name_ru: 'Минск', country: 'BY' })).toEqual({
			name: 'Минск',
			lang: 'ru'
		});
	});

	it.each([
		['where it is spelt as in English', { name_en: 'Lublin', name_pl: 'Lublin', country: 'PL' }],
		['where nobody wrote it down', { name_en: 'Kyiv', country: 'UA' }],
		['where the country is not known', { name_en: 'Kyiv', name_uk: 'Київ', country: '' }]
	])('is not said %s', (_, properties) => {
		expect(named(properties)).toBeNull();
	});
});
