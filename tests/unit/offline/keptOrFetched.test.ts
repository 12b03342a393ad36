import { describe, expect, it } from 'vitest';
import { keptOrFetched } from '../../../src/lib/offline/keptOrFetched.ts';

const full = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));

/** A store with what it holds, and what it was given to keep. */
function world(held?: string) {
	const kept: Response[] = [];
	return {
		kept,
		find: () => Promise.resolve(held === undefined ? undefined : new Response(held)),
		fetch: () => Promise.resolve(new Response('fetched')),
		keep: (response: Response) => {
			kept.push(response);
			return Promise.resolve();
		}
	};
}

describe('an answer of the service worker', () => {
	it('is what was kept, without the network', async () => {
		const answer = await keptOrFetched({ ...world('kept'), fetch: full });
		expect(await answer.text()).toBe('kept');
	});

	it('is fetched where nothing was, and kept', async () => {
		const sources = world();
		const answer = await keptOrFetched(sources);
		expect(sources.kept).toEqual([answer]);
		expect(await answer.text()).toBe('fetched');
	});

	it.each([{ keep: full }, { find: full }, { find: full, keep: full }])(
		'is what was fetched where the store fails: %o',
		async (broken) => {
			const answer = await keptOrFetched({ ...world(), ...broken });
			expect(await answer.text()).toBe('fetched');
		}
	);

	it('fails where the network does and nothing was kept', async () => {
		await expect(keptOrFetched({ ...world(), fetch: full })).rejects.toThrow('No room.');
	});
});
