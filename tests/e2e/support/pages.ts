import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const build = join(import.meta.dirname, '../../../build');

/** The paths of all prerendered pages: `/`, `/embed`, ... */
export function prerenderedPaths(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`)
		.sort();
}
