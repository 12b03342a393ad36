/** Index of the line that closes a front matter opened at `at`; null where none is. */
export function frontMatterAt(lines: readonly string[], at: number): number | null {
	if (lines[at]?.trim() !== '---') return null;
	for (let end = at + 1; end < lines.length; end++) {
		const text = lines[end]?.trim() ?? '';
		if (text === '---') return end > at + 1 ? end : null;
		if (text.startsWith('#')) return null;
	}
	return null;
}
