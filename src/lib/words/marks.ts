/**
 * Parts of a sentence that are more than text, such as a link. Messages mark them by square brackets,
 * which are other characters once they are compiled: brackets in what is filled in stay brackets.
 */

/** Of Unicode's private use: no text of the data has them. */
export const MARK_BEGIN = '\ue000';
export const MARK_END = '\ue001';

const MARKED = new RegExp(`${MARK_BEGIN}([^${MARK_END}]*)${MARK_END}`);

/** A text that is a marked part as a whole, for a message that it is filled into. */
export function marked(text: string): string {
	return `${MARK_BEGIN}${text}${MARK_END}`;
}

/** A sentence in its parts: every second one is marked. */
export function splitMarked(sentence: string): string[] {
	return sentence.split(MARKED);
}

/** A message as it is written, with its marks as they are compiled. */
export function compileMarks(message: string): string {
	return message.replaceAll('[', MARK_BEGIN).replaceAll(']', MARK_END);
}
