import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../src/lib/domain/search/searchFile.ts';
import type { Atlas } from '../../../src/lib/state/atlas.svelte.ts';
import { showFound } from '../../../src/lib/ui/search/show-found.ts';

const claim = { kind: 'claim', id: 'held-1150-km2', name: '1,150 sq km' } as Found;

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a claim that was found', () => {
	it('is led to again where the address already names it', () => {
		const led: string[] = [];
		vi.stubGlobal('location', {
			hash: '#claim-held-1150-km2',
			assign: (address: string) => led.push(address)
		});
		expect(showFound(claim, {} as unknown as Atlas)).toBe(true);
		expect(showFound(claim, {} as unknown as Atlas)).toBe(true);
		expect(led).toEqual(['#claim-held-1150-km2', '#claim-held-1150-km2']);
	});
});
