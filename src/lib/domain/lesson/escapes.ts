/**
 * Words that look like something else in a file, behind a backslash: so that what is typed as words is
 * read as words. Nothing may be typed that does not come back.
 */

/** A line of words that would else begin a scene or a part of one, behind any backslashes. */
const LIKE_A_MARK = /^(\s*)(\\*)(#{1,6}\s|---\s*$)/;
/** What a browser takes for the beginning of a tag, a comment or a declaration. */
const LIKE_A_TAG = /<(?=[a-z/!?])/gi;

/** A line of words as a file has it: a backslash keeps it from being read as a mark or as HTML. */
export function withEscape(line: string): string {
	return withTagEscape(line.replace(LIKE_A_MARK, '$1\\$2$3'));
}

/** The line of words that `withEscape` was given. */
export function withoutEscape(line: string): string {
	return withoutTagEscape(line.replace(/^(\s*)\\(?=\\*(#{1,6}\s|---\s*$))/, '$1'));
}

/** As `withEscape`, for words that stand behind a mark of their own: a headline, a setting. */
export function withTagEscape(words: string): string {
	return words.replace(LIKE_A_TAG, '\\<');
}

export function withoutTagEscape(words: string): string {
	return words.replace(/\\<(?=[a-z/!?])/gi, '<');
}

/** Words as a page may hold them: with a space, no `<` begins a tag, wherever they are put. */
export function withoutTagLooks(words: string): string {
	return words.replace(LIKE_A_TAG, '< ');
}
