import type { Problem } from './problem.ts';

/** The first bytes that are not text; line ends may be of any kind. */
export function findForeignBytes(file: string, source: string): Problem[] {
	const at = source.search(/[\uFFFD\0]/);
	if (at < 0) return [];
	const before = source.slice(0, at).split(/\r\n?|\n/);
	return [
		{
			file,
			line: before.length,
			message: 'The file holds bytes that are not UTF-8 text.',
			hint: 'Save the file as UTF-8.'
		}
	];
}
