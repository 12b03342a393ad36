import { afterEach, expect, it, vi } from 'vitest';
import { download } from '../../../src/lib/ui/kit/download.ts';

afterEach(() => vi.restoreAllMocks());

it('hands a file over under its name, at an address that stands while the browser begins', async () => {
	const link = document.createElement('a');
	vi.spyOn(document, 'createElement').mockReturnValue(link);
	vi.spyOn(link, 'click').mockReturnValue();
	download(new Blob(['a,b\n1,2\n'], { type: 'text/csv' }), 'events.csv');
	expect(link.download).toBe('events.csv');
	// As a browser that looks for the file after the page has had its turn.
	await new Promise((resolve) => setTimeout(resolve));
	const response = await fetch(link.href);
	expect(await response.text()).toBe('a,b\n1,2\n');
});
