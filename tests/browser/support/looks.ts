/** Rows of a list look alike: whether they can be read is asked of one of them. */

/** What of an element decides how its own text looks. */
const OF_TEXT = ['color', 'fontSize', 'fontWeight', 'textShadow', 'textDecorationLine'] as const;
/** What of it and of all around it decides what the text stands on. */
const OF_GROUND = ['backgroundColor', 'backgroundImage', 'opacity', 'filter'] as const;

/**
 * Of all elements with text of their own, one for each colour, type and ground that there is. What
 * lies over the page, as on a map, has whatever is under it for a ground, and counts by itself.
 */
export function oneOfEachLook(root: Element): Element[] {
	const grounds = new Map<Element, string>();
	const looks = new Map<string, Element>();
	/** Of the element and all around it. */
	function groundOf(element: Element): string {
		const known = grounds.get(element);
		if (known !== undefined) return known;
		const style = getComputedStyle(element);
		const around = element.parentElement ? groundOf(element.parentElement) : '';
		const layer = style.position === 'static' ? '' : String(grounds.size);
		const own = [...OF_GROUND.map((name) => style[name]), layer].join();
		const ground = own === PLAIN ? around : `${around};${own}`;
		grounds.set(element, ground);
		return ground;
	}
	for (const element of textsIn(root)) {
		const style = getComputedStyle(element);
		const look = [...OF_TEXT.map((name) => style[name]), element.tagName, groundOf(element)].join();
		if (!looks.has(look)) looks.set(look, element);
	}
	return [...looks.values()];
}

/** A ground that changes nothing of what is under it. */
const PLAIN = ['rgba(0, 0, 0, 0)', 'none', '1', 'none', ''].join();

/** Elements with text of their own that is to be seen. */
export function textsIn(root: Element): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].filter(
		(element) => hasText(element) && element.checkVisibility()
	);
}

function hasText(element: Element): boolean {
	if (element.matches('input, select, textarea')) return true;
	return [...element.childNodes].some(
		(node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''
	);
}
