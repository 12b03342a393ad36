/** One line of text for an XML text node or a quoted attribute. Characters that XML does not allow are dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/\s/g, ' ')
		.replace(/[\p{Cc}\ufffe\uffff]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/'/g, '&#39;');
}

/** An element; attributes that are undefined are left out. `children` is markup, not text. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	children = ''
): string {
	const written = Object.entries(attributes)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Pixels to a tenth, without a trailing zero. */
export function tenth(pixels: number): number {
	return Math.round(pixels * 10) / 10 + 0;
}
