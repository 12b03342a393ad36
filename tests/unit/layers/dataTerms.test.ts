import { expect, it } from 'vitest';
import { hasBasemap } from '../../../src/lib/build/folders.ts';
import { DEFAULT_ID } from '../../../src/routes/(shared)/prerendered-story.ts';
import { takeAwayData } from '../../../src/routes/(shared)/take-away-data.ts';

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
