import type { Problem } from '../model/problem.ts';
import { frontMatterAt } from './frontMatter.ts';
import type { TextLine } from './readBlocks.ts';
import { isClosedFrom, withoutMarkup } from './withoutMarkup.ts';

/**
 * The lines of a file with their HTML taken out. An element that is never closed ends with the front
 * matter that it is in, or where the next scene begins: it takes the rest of a scene with it, and not of
 * the lesson.
 */
export function cleanLines(file: string, text: string, problems: Problem[]): TextLine[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	let element: string | null = null;
	let openedAt = 0;
	/** Whether the open element is known to be closed further on: it may take out whole scenes. */
	let willClose = false;
	let frontEnd = -1;
	const cleaned: TextLine[] = [];
	for (const [index, raw] of lines.entries()) {
		const number = index + 1;
		const front = index > frontEnd ? frontMatterAt(lines, index) : null;
		if (element !== null && front !== null && !willClose)
			willClose = isClosedFrom(lines, index, element);
		if (element !== null && (index === frontEnd || (front !== null && !willClose))) {
			problems.push(neverClosed(file, element, openedAt));
			element = null;
		}
		if (element === null && front !== null) frontEnd = front;
		const clean = withoutMarkup(raw, element);
		if (clean.hadMarkup && element === null)
			problems.push({
				file,
				line: number,
				message: 'HTML is left out.',
				hint: 'Lessons are plain text with **strong**, *emphasis* and lists.'
			});
		if (clean.openElement !== element) {
			openedAt = number;
			willClose = false;
		}
		element = clean.openElement;
		cleaned.push({ number, text: clean.text });
	}
	if (element !== null) problems.push(neverClosed(file, element, openedAt));
	return cleaned;
}

function neverClosed(file: string, element: string, line: number): Problem {
	const [begin, end] = element === '!--' ? ['<!--', '-->'] : [`<${element}>`, `</${element}>`];
	return {
		file,
		line,
		message: `${begin} is opened here and never closed: the rest of its scene is left out.`,
		hint: `Take it out, or close it with ${end}.`
	};
}
