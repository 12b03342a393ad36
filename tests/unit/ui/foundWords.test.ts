import { describe, expect, it } from 'vitest';
import { foundAddress, foundKind, localName } from '../../../src/lib/ui/search/found-words.ts';

const place = {
	kind: 'place',
	id: 'aleppo',
	name: 'Aleppo',
	names: { ar: 'حلب' },
	local: 'ar',
	point: null,
	isSettlement: true,
	hasPage: true
} as const;
const claim = {
	kind: 'claim',
	id: 'c',
	name: '',
	date: '2025-02',
	who: '',
	isOnMap: false
} as const;

describe('what was found', () => {
	it('leads to its page or to the map, whether the map’s address ends in a slash or not', () => {
		for (const root of ['/maps/a', '/maps/a/']) {
			expect(foundAddress(place, root)).toBe('/maps/a/place/aleppo');
			expect(foundAddress({ ...place, hasPage: false }, root)).toBe('/maps/a/place?id=aleppo');
			expect(foundAddress(claim, root)).toBe('/maps/a/claims#claim-c');
			expect(foundAddress({ ...claim, isOnMap: true }, root)).toBe(`${root}?claim=c`);
		}
	});

	it('says what it is, when, and what it is called where it lies', () => {
		expect(foundKind(place)).toBe('Place');
		expect(foundKind(claim)).toBe('Claim, February 2025');
		expect(localName(place)).toEqual({ lang: 'ar', name: 'حلب' });
		expect(localName({ ...place, local: 'fr' })).toBeNull();
	});
});
