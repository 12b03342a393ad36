import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageServerLoad } from './$types';
import { markdownToHtml } from './markdown.ts';

/** docs/method.md as a page, its pictures within it. */
export const load: PageServerLoad = () => ({
	html: markdownToHtml(readFileSync(join('docs', 'method.md'), 'utf8'), (address) => {
		if (/^https?:/.test(address)) return address;
		if (!address.endsWith('.svg')) return null;
		const svg = readFileSync(join('docs', address));
		return `data:image/svg+xml;base64,${svg.toString('base64')}`;
	})
});
