/**
 * Which JavaScript a built page loads: at once, by static imports from the document, and later, by
 * dynamic imports and workers.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface PageScripts {
	/** Loaded with the document. */
	first: string[];
	/** Reached from those later, unasked: the map library, the workers, the map itself. */
	later: string[];
}

const staticImport = /(?:^|[;}\s])(?:import|export)(?:[\w\s{}$,*]*?from)?\s*["']([^"']+)["']/g;
/** The document names what it loads at once. */
const mention = /["'`]([^"'`\s]+\.m?js)["'`]/g;
const dynamicImport = /\bimport\(\s*["'`]([^"'`\s]+\.m?js)["'`]/g;
/** Workers are started by address. Other names of files are lists of what to fetch ahead. */
const worker = /["'`]([^"'`\s]*(?<!service-)worker[^"'`\s/]*\.m?js)["'`]/g;

/**
 * Absolute paths of a page's scripts. Code of other pages, which the router names, is left out, and
 * so is what waits for the reader to ask for it.
 */
export function scriptsOfPage(
	build: string,
	page: string,
	onDemand: ReadonlySet<string>
): PageScripts {
	const document = join(build, page);
	const first = reach(filesNamed(mention, document, build), (file) =>
		filesNamed(staticImport, file, build)
	);
	const ofOtherPages = (file: string) => /\/nodes\/\d+\./.test(file) && !first.has(file);
	const all = reach([...first], (file) =>
		patternsIn(file)
			.flatMap((pattern) => filesNamed(pattern, file, build))
			.filter((file) => !ofOtherPages(file) && !onDemand.has(file))
	);
	return {
		first: [...first].sort(),
		later: [...all].filter((file) => !first.has(file)).sort()
	};
}

/** What a worker imports later it imports for a question that the reader asks. */
function patternsIn(file: string): RegExp[] {
	return /\/workers\//.test(file) ? [staticImport] : [staticImport, dynamicImport, worker];
}

function reach(from: string[], next: (file: string) => string[]): Set<string> {
	const reached = new Set<string>();
	const queue = [...from];
	for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
		if (reached.has(file)) continue;
		reached.add(file);
		queue.push(...next(file));
	}
	return reached;
}

function filesNamed(pattern: RegExp, file: string, build: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, name]) => {
		if (name === undefined) return [];
		return [resolve(dirname(file), name), join(build, name)]
			.filter((path) => path.startsWith(build) && existsSync(path) && statSync(path).isFile())
			.slice(0, 1);
	});
}
