import { afterEach, expect, it, vi } from 'vitest';
import { download } from '../../../src/lib/ui/download.ts';

afterEach(() => vi.restoreAllMocks());

it('hands a file over under its name, at an address that stands while the browser begins', async () => {
	let clicked: HTMLAnchorElement | null = null;
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		clicked = this;
	});
	download(new Blob(['a,b\n1,2\n'], { type: 'text/csv' }), 'events.csv');
	const link = clicked as HTMLAnchorElement | null;
	expect(link?.download).toBe('events.csv');
	// As a browser that looks for the file after the page has had its turn.
	await new Promise((resolve) => setTimeout(resolve));
	const response = await fetch(link?.href ?? '');
	expect(await response.text()).toBe('a,b\n1,2\n');
});
