import type { Problem } from '../model/problem.ts';
import type { Block, Inline, LookedUp } from './scene.ts';

/** A line with its number in the file, HTML already taken out. */
export interface TextLine {
	number: number;
	text: string;
}

/**
 * A line may come out of a link and be of any length, so that no mark is looked for twice in the same
 * words: what an underscore or a bracket begins ends where the next one could begin. Underscores
 * within a word are letters of it.
 */
const INLINE =
	/\*\*(.+?)\*\*|\*(.+?)\*|\b_((?:[^_]|\B_\B)[^_]*(?:\B_\B[^_]*)*)_\b|\{([a-z0-9:@-]+)\}|\[([^[\]]*)\]\([^[)]*\)/gi;
const ITEM = /^[-*]\s+(.*)$/s;

/**
 * Paragraphs and lists of a section. The Markdown of lessons knows **strong** and *emphasis*,
 * lists, and numbers to be looked up in braces; of a link only its words are kept.
 */
export function readBlocks(
	lines: readonly TextLine[],
	file: string,
	lookUp: (placeholder: string) => LookedUp,
	problems: Problem[]
): Block[] {
	const blocks: Block[] = [];
	let open: Block | null = null;
	for (const { number, text } of lines) {
		const trimmed = text.trim();
		if (trimmed === '') {
			open = null;
			continue;
		}
		const item = ITEM.exec(trimmed)?.[1];
		const runs = readInline(item ?? trimmed, lookUp, (reason, hint) =>
			problems.push({ file, line: number, message: reason, hint })
		);
		if (runs.length === 0) continue;
		if (item !== undefined) {
			if (open?.kind !== 'list') blocks.push((open = { kind: 'list', items: [] }));
			open.items.push(runs);
		} else if (open?.kind === 'paragraph') goOn(open.text, runs);
		else if (open?.kind === 'list') goOn(open.items.at(-1) ?? [], runs);
		else blocks.push((open = { kind: 'paragraph', text: runs }));
	}
	return blocks;
}

/** One by one: a line may have more runs than a call takes arguments. */
function goOn(text: Inline[], runs: readonly Inline[]): void {
	text.push({ kind: 'text', text: ' ' });
	for (const run of runs) text.push(run);
}

function readInline(
	text: string,
	lookUp: (placeholder: string) => LookedUp,
	complain: (reason: string, hint: string) => void
): Inline[] {
	const runs: Inline[] = [];
	let at = 0;
	for (const match of text.matchAll(INLINE)) {
		const [whole, strong, emphasis, underscored, placeholder, link] = match;
		if (match.index > at) runs.push({ kind: 'text', text: text.slice(at, match.index) });
		at = match.index + whole.length;
		if (strong !== undefined) runs.push({ kind: 'strong', text: strong });
		else if (emphasis !== undefined || underscored !== undefined)
			runs.push({ kind: 'emphasis', text: emphasis ?? underscored ?? '' });
		else if (placeholder !== undefined) runs.push(figure(placeholder, lookUp, complain));
		else if (link !== undefined) {
			runs.push({ kind: 'text', text: link });
			complain(
				'A link is shown as plain words.',
				'Write the address out where the class needs it.'
			);
		}
	}
	if (at < text.length) runs.push({ kind: 'text', text: text.slice(at) });
	return runs.filter((run) => run.text !== '');
}

function figure(
	placeholder: string,
	lookUp: (placeholder: string) => LookedUp,
	complain: (reason: string, hint: string) => void
): Inline {
	const found = lookUp(placeholder);
	if (found.ok) return { kind: 'figure', text: found.text, value: found.value, name: placeholder };
	complain(
		`{${placeholder}} could not be looked up: ${found.reason}`,
		'Numbers in braces are listed in “How a lesson is written”.'
	);
	return { kind: 'text', text: '…' };
}
