/**
 * A document with the parts between its markers written anew; null where a marker is missing.
 * @param parts text by the name in the markers
 */
export function withParts(document: string, parts: ReadonlyMap<string, string>): string | null {
	let text = document;
	for (const [name, part] of parts) {
		const from = `<!-- ${name}: written by npm run build:geo -->`;
		const start = text.indexOf(from);
		const end = text.indexOf(`<!-- end of ${name} -->`, start);
		if (start < 0 || end < 0) return null;
		text = `${text.slice(0, start)}${from}\n\n${part}\n\n${text.slice(end)}`;
	}
	return text;
}
