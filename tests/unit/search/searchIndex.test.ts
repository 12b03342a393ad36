import { describe, expect, it } from 'vitest';
import {
	decodeSearch,
	encodeSearch,
	type Found
} from '../../../src/lib/domain/search/searchFile.ts';
import { foldWord } from '../../../src/lib/domain/search/foldWord.ts';
import { SearchIndex } from '../../../src/lib/domain/search/searchIndex.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectTables } from '../control/projectComputer.ts';

const place = (
	id: string,
	name: string,
	names: Record<string, string> = {},
	hasPage = false
): Found => ({
	kind: 'place',
	id,
	name,
	names,
	local: '',
	point: [36, 51],
	isSettlement: true,
	hasPage
});
const found: Found[] = [
	place('ruske', "Rus'ke Porichne", { ru: 'Русское Поречное' }),
	place('kharkiv', 'Kharkiv', { uk: 'Харків', ru: 'Харьков' }, true),
	place('bab', 'al-Bab', { ar: 'الباب' }),
	place('idlib', 'Idlib', { ar: 'إدلب' }),
	place('kharkivka', 'Kharkivka'),
	{ kind: 'event', id: 'e', name: 'A bridge is hit', date: '2025-03-12', place: 'Kharkiv' },
	{
		kind: 'claim',
		id: 'c',
		name: 'The area is 140 sq km',
		date: '2025-03-13',
		who: 'A map',
		isOnMap: true
	}
];
const index = new SearchIndex(found);
const ids = (text: string) => index.find(text, 8).map(({ id }) => id);

describe('the search', () => {
	it('finds a place by each of its names and by how Cyrillic is spelt in Latin letters', () => {
		for (const text of ['Kharkiv', 'харків', 'ХАРЬКОВ', 'Kharkov'])
			expect(ids(text)[0]).toBe('kharkiv');
	});

	it('finds what is written half, without its apostrophe, or with a slip', () => {
		expect(ids('rusk')).toEqual(['ruske']);
		expect(ids('ruske por')).toEqual(['ruske']);
		expect(ids('Kharkvi')[0]).toBe('kharkiv');
	});

	it('finds Arabic names with and without article and hamza', () => {
		expect(ids('باب')).toEqual(['bab']);
		expect(ids('الباب')).toEqual(['bab']);
		expect(ids('ادلب')).toEqual(['idlib']);
	});

	it('finds letters that a keyboard lacks by those that look like them', () => {
		const alike = [
			['Siły', 'sily'],
			['Wuhłedar', 'wuhledar'],
			['Diyarbakır', 'DIYARBAKIR'],
			['Ødegård', 'odegard'],
			['Đakovica', 'dakovica'],
			['Łódź', 'lodz'],
			['كفريا', 'کفریا'],
			['کفریا', 'كفريا']
		] as const;
		for (const [name, text] of alike) {
			const index = new SearchIndex([place('it', name), place('other', 'Kharkiv')]);
			expect(index.find(text, 8).map(({ id }) => id)).toEqual(['it']);
			// A slip is forgiven in long words: that it is the same word is said by its fold.
			expect(foldWord(text)).toBe(foldWord(name));
		}
	});

	it('puts the place before what happened there, and one with a page before its like', () => {
		expect(ids('khark')).toEqual(['kharkiv', 'kharkivka', 'e']);
	});

	it('finds events by their place and claims by who says so', () => {
		expect(ids('bridge kharkiv')).toEqual(['e']);
		expect(ids('140 map')).toEqual(['c']);
		expect(ids('')).toEqual([]);
	});
});

describe('the file of the search', () => {
	it('holds a place that is of the story and of the tables once, with the names of both', () => {
		const file = encodeSearch(
			projectTables,
			kursk2025,
			() => true,
			() => true
		);
		const decoded = decodeSearch(JSON.parse(JSON.stringify(file)));
		const named = decoded.ok ? decoded.value.filter(({ id }) => id === 'sudzha') : [];
		expect(named).toHaveLength(1);
		expect(named[0]).toMatchObject({ isSettlement: true, names: { ru: 'Суджа', ar: 'سودجا' } });
	});

	it('is told apart from anything else', () => {
		expect(decodeSearch({ found: [] })).toMatchObject({ ok: false });
	});
});
