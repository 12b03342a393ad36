/**
 * Languages (BCP 47) in which any of the rows has a name: in the given order, then by alphabet.
 */
export function languagesOf(
	rows: readonly { names: Readonly<Record<string, string>> }[],
	order: readonly string[] = []
): string[] {
	const found = [...new Set(rows.flatMap(({ names }) => Object.keys(names)))].sort();
	const known = order.filter((language) => found.includes(language));
	return [...known, ...found.filter((language) => !known.includes(language))];
}
