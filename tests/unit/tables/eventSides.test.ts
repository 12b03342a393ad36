import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { datasetIds, openDataset, readTexts } from '../../../src/lib/build/openDataset.ts';
import { eventSides } from '../../../src/lib/domain/tables/eventSides.ts';
import { readAtlasTables } from '../../../src/lib/domain/tables/readAtlasTables.ts';

const parties = [
	{ id: 'north', names: { en: 'Northland' }, voices: ['General N', 'both sides'] },
	{
		id: 'south',
		names: { en: 'South' },
		fullNames: { en: 'The forces of the South' },
		voices: ['both sides']
	},
	{ id: 'coast', names: { en: 'Coast' } }
];
const sources = [
	{ assertedBy: 'Southern daily', side: 'south' },
	{ assertedBy: 'A paper', side: 'independent' }
];
const sidesOf = eventSides(parties, sources);

describe('the sides of an event', () => {
	it('are found by names of parties, by their voices and by their sources', () => {
		const sides = { actors: ['The forces of the South', 'Northland'], assertedBy: 'General N' };
		expect(sidesOf(sides)).toEqual({
			actingParties: ['north', 'south'],
			sayingParties: ['north']
		});
		expect(sidesOf({ actors: ['Coast'], assertedBy: 'A paper; Southern daily' })).toEqual({
			actingParties: ['coast'],
			sayingParties: ['south']
		});
	});

	it('are several where a name is', () => {
		expect(sidesOf({ actors: [], assertedBy: 'both sides' }).sayingParties).toEqual([
			'north',
			'south'
		]);
	});

	it('are nobody by a part of a name', () => {
		const sides = sidesOf({ actors: ['Northlanders'], assertedBy: 'denied by General N' });
		expect(sides).toEqual({ actingParties: [], sayingParties: [] });
	});
});

describe.each(datasetIds(PROJECT_FOLDER))('the parties of %s', (id) => {
	const dataset = openDataset(PROJECT_FOLDER, id);
	const read = readAtlasTables(readTexts(join(PROJECT_FOLDER, 'data', id)), { dataset });
	if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
	const { events } = read.value;

	it('have no voice that no event spells so', () => {
		const spelt = new Set(
			events.flatMap(({ actors, assertedBy }) => [...actors, ...assertedBy.split('; ')])
		);
		const voices = dataset.parties.flatMap((party) => party.voices ?? []);
		expect(voices.filter((voice) => !spelt.has(voice))).toEqual([]);
	});

	it('act in most events, and somebody says most of them', () => {
		const acted = events.filter(({ actingParties }) => actingParties.length > 0);
		expect(acted.length / events.length).toBeGreaterThan(0.7);
		expect(events.some(({ sayingParties }) => sayingParties.length > 0)).toBe(true);
	});
});
