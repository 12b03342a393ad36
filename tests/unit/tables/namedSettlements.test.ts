import { describe, expect, it } from 'vitest';
import { namedSettlements } from '../../../src/lib/domain/tables/namedSettlements.ts';
import type { AtlasTables } from '../../../src/lib/domain/tables/atlasTables.ts';

type Named = Parameters<typeof namedSettlements>[0];

function tables(names: Record<string, string>, summary: string, statement = ''): Named {
	return {
		settlements: Object.entries(names).map(([id, nameEn]) => ({ id, nameEn })),
		places: [{ id: 'told', nameEn: 'Told' }],
		events: [{ id: 'e', title: 'A move', summary }],
		claims: [{ statement }]
	} as unknown as Pick<AtlasTables, 'settlements' | 'places' | 'events' | 'claims'>;
}

describe('settlements that are named in words', () => {
	it('are found in events, with which, and in claims', () => {
		const found = namedSettlements(
			tables({ a: 'Northford', b: 'Southford' }, 'Troops left Northford.', 'Southford fell')
		);
		expect([...found]).toEqual([
			['a', ['e']],
			['b', []]
		]);
	});

	it('are not those whose name ends a longer one, is another’s too, or a place’s of the story', () => {
		const words = 'Great Northford, Northfordshire, Twin and Told changed hands.';
		const found = namedSettlements(
			tables({ a: 'Northford', b: 'Twin', c: 'Twin', d: 'Told' }, words)
		);
		expect([...found.keys()]).toEqual([]);
	});
});
