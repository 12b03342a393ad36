import { expect, it } from 'vitest';
import { openStory } from '$lib/build/openFacts.ts';
import { requireTranslation } from '$lib/domain/translation/translation.ts';
import { translateTables } from '$lib/domain/translation/translateTables.ts';
import { quantityWords } from '$lib/ui/words/claim-words.ts';

const root = new URL('../../..', import.meta.url).pathname;

it('leaves the unit of a claim to the messages where a translation has no word for it', () => {
	const { tables } = openStory(root, 'debaltseve-2015');
	const words = requireTranslation('words/xx.json', {
		language: 'xx',
		from: 'en',
		read_by: [],
		story: { title: 'T', standfirst: 'S' },
		events: {},
		claims: {
			'vuhlehirsk-13-km': { statement: 'far' },
			'withdrawn-2475': { statement: 'many', unit: 'people' }
		},
		descriptor: {}
	});
	const said = Object.fromEntries(
		translateTables(tables, words).claims.map((claim) => [claim.id, quantityWords(claim)])
	);
	expect(said['vuhlehirsk-13-km']).toBe('13 km');
	expect(said['withdrawn-2475']).toBe('2,475 people');
	expect(said['killed-179']).toBe('179 soldiers');
});
