/** A line of a lesson with its HTML taken out. */
interface CleanLine {
	text: string;
	hadMarkup: boolean;
	/** The name of an element whose content is dropped until it is closed. */
	openElement: string | null;
}

/** What is dropped with all that is in it, unless a backslash stands before it; a comment is `!--`. */
const DROPPED = /(\\?)<(script\b|style\b|iframe\b|object\b|svg\b|template\b|!--)/gi;
const BEGINS_A_NAME = /[a-z/!?]/i;

/**
 * Takes HTML out of a line. Lessons are text: a tag is never shown, and of a script, not even
 * its words. A `<` that begins no tag stays, as in "5 < 6", and one behind a backslash stays with it.
 * A line is gone through once, however long it is: it may come out of a link.
 */
export function withoutMarkup(line: string, openElement: string | null): CleanLine {
	if (openElement === null && !line.includes('<'))
		return { text: line, hadMarkup: false, openElement };
	const outside = withoutElements(line, openElement);
	const text = withoutTags(outside.text);
	return {
		text,
		hadMarkup: outside.hadMarkup || text.length < outside.text.length,
		openElement: outside.openElement
	};
}

/**
 * Whether an element that is open before a line is closed in it or further on. One that begins like it
 * comes first where its author forgot to close it.
 */
export function isClosedFrom(lines: readonly string[], from: number, element: string): boolean {
	const again = element === '!--' ? /<!--/ : new RegExp(`<${element}\\b`, 'i');
	for (let at = from; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const close = closeOf(element).exec(line)?.index ?? Infinity;
		const begin = again.exec(line)?.index ?? Infinity;
		if (close < Infinity || begin < Infinity) return close < begin;
	}
	return false;
}

function withoutElements(line: string, openElement: string | null): CleanLine {
	const kept: string[] = [];
	let dropped = openElement === null ? nextDropped(line, 0) : { name: openElement, index: 0 };
	let at = 0;
	while (dropped) {
		kept.push(line.slice(at, dropped.index));
		const close = closeOf(dropped.name);
		close.lastIndex = dropped.index;
		if (!close.test(line))
			return { text: kept.join(''), hadMarkup: true, openElement: dropped.name };
		at = close.lastIndex;
		dropped = nextDropped(line, at);
	}
	kept.push(line.slice(at));
	return { text: kept.join(''), hadMarkup: at > 0, openElement: null };
}

function nextDropped(line: string, from: number): { name: string; index: number } | null {
	const dropped = new RegExp(DROPPED);
	dropped.lastIndex = from;
	for (;;) {
		const match = dropped.exec(line);
		if (match?.[2] === undefined) return null;
		if (match[1] === '') return { name: match[2].toLowerCase(), index: match.index };
	}
}

/** Taking one tag out may join what is left into another, which goes as well. */
function withoutTags(text: string): string {
	const kept: string[] = [];
	let at = 0;
	for (; at < text.length; at++) {
		const letter = text.charAt(at);
		if (kept.at(-1) === '<' && kept.at(-2) !== '\\' && BEGINS_A_NAME.test(letter)) {
			const end = text.indexOf('>', at);
			// Nothing that is left ends a tag.
			if (end < 0) break;
			kept.pop();
			at = end;
		} else kept.push(letter);
	}
	return kept.join('') + text.slice(at);
}

function closeOf(name: string): RegExp {
	return name === '!--' ? /-->/g : new RegExp(`</${name}[^>]*(>|$)`, 'gi');
}
