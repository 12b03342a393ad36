/** A line of a lesson with its HTML taken out. */
interface CleanLine {
	text: string;
	hadMarkup: boolean;
	/** The name of an element whose content is dropped until it is closed. */
	openElement: string | null;
}

/** What is dropped with all that is in it; a comment is `!--`. */
const DROPPED = /<(script\b|style\b|iframe\b|object\b|svg\b|template\b|!--)/i;
const TAG = /<(?=[a-z/!?])[^>]*>/gi;
const LOOKS_LIKE_A_TAG = /<(?=[a-z/!?])/gi;

/**
 * Takes HTML out of a line. Lessons are text: a tag is never shown, and of a script, not even
 * its words. A `<` that begins no tag stays, as in "5 < 6"; with a space after it, so that what is
 * left never looks like a tag.
 */
export function withoutMarkup(line: string, openElement: string | null): CleanLine {
	let text = line;
	let hadMarkup = openElement !== null;
	let open = openElement;
	for (let turn = 0; turn <= line.length; turn++) {
		if (open !== null) {
			const close = closeOf(open).exec(text);
			if (!close) return { text: '', hadMarkup: true, openElement: open };
			text = text.slice(close.index + close[0].length);
			open = null;
		}
		const dropped = DROPPED.exec(text);
		const name = dropped?.[1]?.toLowerCase();
		if (!dropped || name === undefined) break;
		hadMarkup = true;
		const before = text.slice(0, dropped.index);
		const rest = text.slice(dropped.index);
		const close = closeOf(name).exec(rest);
		if (!close) {
			text = before;
			open = name;
			break;
		}
		text = before + rest.slice(close.index + close[0].length);
	}
	// Taking one tag out may join what is left into another.
	for (let turn = 0; turn <= line.length && text.search(TAG) >= 0; turn++) {
		hadMarkup = true;
		text = text.replace(TAG, '');
	}
	return { text: text.replace(LOOKS_LIKE_A_TAG, '< '), hadMarkup, openElement: open };
}

function closeOf(name: string): RegExp {
	return name === '!--' ? /-->/ : new RegExp(`</${name}[^>]*(>|$)`, 'i');
}
