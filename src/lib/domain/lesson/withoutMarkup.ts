/** A line of a lesson with its HTML taken out. */
interface CleanLine {
	text: string;
	hadMarkup: boolean;
	/** The name of an element whose content is dropped until it is closed. */
	openElement: string | null;
}

const DROPPED = /<(script|style|iframe|object|svg|template)\b/i;
const TAG = /<(?=[a-z/!?])[^>]*(>|$)/gi;

/**
 * Takes HTML out of a line. Lessons are text: a tag is never shown, and of a script, not even
 * its words. What is left may hold a `<` that begins no tag, as in "5 < 6".
 */
export function withoutMarkup(line: string, openElement: string | null): CleanLine {
	let text = line;
	let hadMarkup = openElement !== null;
	let open = openElement;
	for (let turn = 0; turn <= line.length; turn++) {
		if (open !== null) {
			const close = new RegExp(`</${open}[^>]*(>|$)`, 'i').exec(text);
			if (!close) return { text: '', hadMarkup: true, openElement: open };
			text = text.slice(close.index + close[0].length);
			open = null;
		}
		const dropped = DROPPED.exec(text);
		const name = dropped?.[1];
		if (!dropped || name === undefined) break;
		hadMarkup = true;
		const before = text.slice(0, dropped.index);
		const rest = text.slice(dropped.index);
		const close = new RegExp(`</${name}[^>]*(>|$)`, 'i').exec(rest);
		if (!close) {
			text = before;
			open = name.toLowerCase();
			break;
		}
		text = before + rest.slice(close.index + close[0].length);
	}
	// Taking one tag out may join what is left into another.
	for (let turn = 0; turn <= line.length && text.search(TAG) >= 0; turn++) {
		hadMarkup = true;
		text = text.replace(TAG, '');
	}
	return { text, hadMarkup, openElement: open };
}
