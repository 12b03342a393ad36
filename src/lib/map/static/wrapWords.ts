/**
 * Words in lines no wider than there is room; a word that is wider has a line of its own.
 * @param measure width of a line, in the unit of `room`
 */
export function wrapWords(text: string, room: number, measure: (line: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const joined = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && measure(joined.trim()) <= room) lines[lines.length - 1] = joined.trim();
		else lines.push(word);
	}
	return lines;
}
