/** What no text holds of itself: RIGHT-TO-LEFT ISOLATE and POP DIRECTIONAL ISOLATE. */
const ISOLATE = '\u2067';
const POP = '\u2069';

/** A line that is read from the right wherever it stands, by marks that are not seen. */
export function fromTheRight(line: string): string {
	return line.startsWith(ISOLATE) ? line : `${ISOLATE}${line}${POP}`;
}
