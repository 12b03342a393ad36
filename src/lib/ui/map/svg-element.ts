/** Parses rather than sets HTML: nothing in a picture can become a script. */
export function svgElement(svg: string): Node {
	const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	return document.importNode(parsed, true);
}
