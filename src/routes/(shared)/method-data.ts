import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from './markdown.ts';
import { DEFAULT_ID } from './prerendered-story.ts';

/**
 * The method as a page, its pictures within it: in full for the map at `/`; for another what is its
 * own, how its rows were made and what is doubtful about them.
 */
export function methodData(id: string) {
	const isWhole = id === DEFAULT_ID;
	const file = isWhole ? join('docs', 'method.md') : join('data', id, 'README.md');
	const html = markdownToHtml(readFileSync(file, 'utf8'), (address) => {
		if (/^https?:/.test(address)) return address;
		const picture = join('docs', address);
		if (!address.endsWith('.svg') || !existsSync(picture)) return null;
		return `data:image/svg+xml;base64,${readFileSync(picture).toString('base64')}`;
	});
	return { html, isWhole };
}
