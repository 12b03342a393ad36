import { expect, it } from 'vitest';
import { requireTranslation } from '$lib/domain/translation/translation.ts';
import { translateLayer } from '$lib/domain/translation/translateLayer.ts';

const words = requireTranslation('words/xx.json', {
	language: 'xx',
	from: 'en',
	read_by: [],
	story: { title: 'T', standfirst: 'S' },
	events: {},
	places: { aleppo: 'miasto' },
	descriptor: {}
});

function roleOf(id: string, properties: Record<string, unknown>): unknown {
	const layer = { metadata: { id: 'a-layer' }, features: [{ id, properties }] };
	return translateLayer(layer, words).features[0]?.properties.role;
}

it('says what a place is to the story, in the layer of places and where a layer shows it', () => {
	expect(roleOf('aleppo', { id: 'aleppo', role: 'a city' })).toBe('miasto');
	expect(roleOf('site-aleppo', { place_id: 'aleppo', role: 'a city' })).toBe('miasto');
	expect(roleOf('site-hama', { place_id: 'hama', role: 'a town' })).toBe('a town');
	expect(roleOf('event', { place_id: 'aleppo' })).toBeUndefined();
});
