import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile, fetchJson, FileMissingError } from '../../../src/lib/loading/fetch-file.ts';

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

afterEach(() => vi.unstubAllGlobals());

describe('a file of the site', () => {
	it('comes as it is', async () => {
		answering(() => Promise.resolve(new Response('{"a":1}')));
		expect(await (await fetchFile('/geo/tables.json')).text()).toBe('{"a":1}');
		answering(() => Promise.resolve(new Response('{"a":1}')));
		expect(await fetchJson('/geo/tables.json')).toEqual({ a: 1 });
	});

	it('that does not come is named, with the reason', async () => {
		answering(() => Promise.reject(new TypeError('Failed to fetch')));
		await expect(fetchFile('/geo/tables.json')).rejects.toThrow(
			new FileMissingError('/geo/tables.json', null)
		);
		await expect(fetchFile('/geo/tables.json')).rejects.toThrow(
			'tables.json could not be loaded: there was no answer.'
		);
		answering(() => Promise.resolve(new Response('no', { status: 404 })));
		await expect(fetchJson('/geo/tables.json')).rejects.toThrow(
			'tables.json could not be loaded: status 404.'
		);
	});

	it('that breaks off is missing, and one that is no JSON is wrong', async () => {
		const cut = new ReadableStream({
			start: (controller) => controller.error(new TypeError('network error'))
		});
		answering(() => Promise.resolve(new Response(cut)));
		await expect(fetchJson('/geo/tables.json')).rejects.toThrow(FileMissingError);
		answering(() => Promise.resolve(new Response('{"a":')));
		await expect(fetchJson('/geo/tables.json')).rejects.toThrow(SyntaxError);
	});
});
