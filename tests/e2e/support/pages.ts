import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const build = join(import.meta.dirname, '../../../build');

/** `/`, `/embed`, ... and one page of each kind with ids. */
export function prerenderedPaths(): string[] {
	const paths = allPaths();
	const kindOf = (path: string) => /^\/(event|place|present\/(?!speaker))/.exec(path)?.[0];
	return paths.filter((path, at) => {
		const kind = kindOf(path);
		return kind === undefined || paths.findIndex((other) => kindOf(other) === kind) === at;
	});
}

/** The path of every prerendered page. */
export function allPaths(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`)
		.sort();
}
