import { expect, it } from 'vitest';
import { chosenEvents } from '../../../src/lib/domain/view/chosenEvents.ts';

const feature = (id: string, properties: object) => ({
	type: 'Feature' as const,
	geometry: { type: 'Point' as const, coordinates: [36, 50] },
	properties: { id, ...properties }
});
const events = {
	type: 'FeatureCollection' as const,
	features: [
		feature('raid', { basis: 'claimed', acting_parties: ['a', 'b'], saying_parties: ['a'] }),
		feature('talks', { basis: 'confirmed', acting_parties: ['b'], saying_parties: [] }),
		feature('older', { basis: 'confirmed' })
	]
};
const ALL = { hidesClaimed: false, acting: null, saying: null };

it.each([
	[{}, ['raid', 'talks', 'older']],
	[{ hidesClaimed: true }, ['talks', 'older']],
	[{ acting: 'b' }, ['raid', 'talks']],
	[{ acting: 'b', saying: 'a' }, ['raid']],
	[{ acting: 'b', hidesClaimed: true }, ['talks']]
])('of the events on the map %o leaves %j', (choices, ids) => {
	const { features } = chosenEvents(events, { ...ALL, ...choices });
	expect(features.map(({ properties }) => properties.id)).toEqual(ids);
});
