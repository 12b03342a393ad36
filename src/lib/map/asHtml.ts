/** MapLibre takes an attribution as HTML; ours is text. */
export function asHtml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
