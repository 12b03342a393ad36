import { expect, it } from 'vitest';
import { hasBasemap } from '../../../src/lib/build/folders.ts';
import { licencesOf } from '../../../src/lib/domain/layers/licencesOf.ts';
import { DEFAULT_ID } from '../../../src/routes/(shared)/prerendered-story.ts';
import { setOfData, takeAwayData } from '../../../src/routes/(shared)/take-away-data.ts';

const SITES = ['State borders and coasts', 'Rivers', 'Towns of the basemap'];
const ofTheSite = (id: string) =>
	takeAwayData(id).terms.flatMap(({ what }) => (SITES.includes(what) ? [what] : []));

it('the terms of the site’s base map stand with maps that are drawn on it, and with no other', () => {
	expect(hasBasemap('.', 'syria-2024')).toBe(true);
	expect(ofTheSite('syria-2024')).toEqual([]);
	expect(hasBasemap('.', 'debaltseve-2015')).toBe(false);
	expect(ofTheSite('debaltseve-2015')).toEqual(SITES);
	expect(ofTheSite(DEFAULT_ID)).toEqual(SITES);
});

it('a set of data names the licence of every row of its table, and not that of the code', () => {
	const of = setOfData('kursk-2025');
	const names = of.kind === 'data' ? of.licences.map(({ name }) => name) : [];
	for (const { what, licence } of takeAwayData('kursk-2025').terms)
		if (what !== 'Code') expect(names.some((name) => licence.includes(name))).toBe(true);
	expect(names).toEqual(
		expect.arrayContaining(['CC BY 4.0', 'CC BY 3.0', 'CC BY-SA 4.0', 'ODbL 1.0', 'public domain'])
	);
	expect(names).not.toContain('MIT');
});

it('a licence is named once, with its address; what is no known one as it is said', () => {
	expect(
		licencesOf([
			{ licence: 'CC BY 4.0; CC BY-SA 3.0 where it is so named' },
			{ licence: 'CC BY 4.0' },
			{ licence: 'none granted: ask' }
		])
	).toEqual([
		{ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
		{ name: 'CC BY-SA 3.0', address: 'https://creativecommons.org/licenses/by-sa/3.0/' },
		{ name: 'none granted: ask' }
	]);
});
