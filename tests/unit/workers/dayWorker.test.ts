/** The worker's own file, with a thread and a network made up around it. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import type { Answer, Question, Request } from '../../../src/lib/workers/messages.ts';

const geo = join(import.meta.dirname, '../../../static/geo');
const sources = {
	dataset: kursk2025,
	tables: 'https://a.org/geo/tables.json',
	countries: 'https://a.org/geo/basemap/countries.topojson',
	claims: 'https://a.org/geo/claims.json'
};
/** Files that do not come. */
let missing = new Set<string>();
let fetched: string[] = [];

const thread = {
	onmessage: null as ((event: { data: Request }) => Promise<void>) | null,
	postMessage: vi.fn<(answer: Answer) => void>()
};

async function ask(question: Question): Promise<Answer> {
	await thread.onmessage?.({ data: { id: 1, sources, question } });
	const answer = thread.postMessage.mock.lastCall?.[0];
	if (!answer) throw new Error('There was no answer.');
	return answer;
}
const compute: Question = { type: 'compute', day: '2025-03-12', lens: DEFAULT_LENS };
const claims: Question = { type: 'claims', lens: DEFAULT_LENS };

beforeAll(async () => {
	// It listens to the thread that it finds when it is loaded.
	vi.resetModules();
	vi.stubGlobal('self', thread);
	vi.stubGlobal('fetch', (address: string) => {
		const name = basename(address);
		fetched.push(name);
		if (missing.has(name)) return Promise.reject(new TypeError('Failed to fetch'));
		const path = name === 'countries.topojson' ? join(geo, 'basemap', name) : join(geo, name);
		return Promise.resolve(new Response(readFileSync(path, 'utf8')));
	});
	await import('../../../src/lib/workers/day.worker.ts');
	return () => vi.unstubAllGlobals();
});
beforeEach(() => {
	fetched = [];
	missing = new Set();
});

describe('the worker that computes days', () => {
	it('asks for its tables again after they did not come, and keeps them from then on', async () => {
		missing = new Set(['tables.json']);
		expect(await ask(compute)).toMatchObject({
			ok: false,
			message: 'tables.json could not be loaded: there was no answer.',
			needsRestart: false
		});
		missing = new Set();
		expect(await ask(compute)).toMatchObject({ ok: true });
		fetched = [];
		expect(await ask(compute)).toMatchObject({ ok: true });
		expect(fetched).toEqual([]);
	});

	it('keeps tables and weights when another question fails', async () => {
		await ask(compute);
		missing = new Set(['claims.json']);
		fetched = [];
		expect(await ask(claims)).toMatchObject({
			ok: false,
			message: expect.stringContaining('claims.json') as unknown
		});
		expect(await ask(compute)).toMatchObject({ ok: true });
		expect(fetched).toEqual(['claims.json']);
		expect(await ask(claims)).toMatchObject({ ok: false });
		expect(fetched).toEqual(['claims.json', 'claims.json']);
	});
});
