/**
 * Keeps the keyboard's place. What has the focus may go away or be switched off by what it does:
 * browsers then drop the focus to the whole page, and whoever uses the keyboard starts from its top.
 */

const FOCUSABLE =
	'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';
/** Parts of a page: the focus stays inside the one it was in, where something there can take it. */
const PART =
	'section, main, dialog, form, aside, footer, [role="region"], [role="alert"], [role="status"]';
/** So many places the focus was at before are remembered. */
const MOST_EARLIER = 8;

interface Place {
	element: HTMLElement;
	/** Innermost first. */
	ancestors: HTMLElement[];
	/** What follows it, or follows what holds it, there and then. */
	following: Element[];
}

/** Watches a document until what it returns is called. */
export function keepFocus(page: Document): () => void {
	let at: Place | null = null;
	let earlier: HTMLElement[] = [];
	let frame = 0;
	let looking: ReturnType<typeof setTimeout> | undefined;

	const onFocusIn = ({ target }: FocusEvent) => {
		if (!(target instanceof HTMLElement)) return;
		earlier = [...earlier.filter((each) => each !== target), target].slice(-MOST_EARLIER);
		at = placeOf(target);
	};
	/** Left by the reader, not lost: then there is nothing to keep. */
	const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
		if (relatedTarget !== null) return;
		const left = at;
		queueMicrotask(() => {
			if (at === left && target === left?.element && canTakeFocus(left.element)) at = null;
		});
	};
	const look = () => {
		const lost = at;
		if (!lost || canTakeFocus(lost.element)) return;
		const active = page.activeElement;
		if (active !== null && active !== page.body && active !== lost.element) return;
		at = null;
		heirOf(lost, earlier, page)?.focus({ preventScroll: true });
	};
	// Later than what the part itself does about it, and once the frame is drawn: asked before, what
	// is visible would be laid out twice.
	const lookSoon = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			clearTimeout(looking);
			looking = setTimeout(look);
		});
	};
	const observer = new MutationObserver(lookSoon);
	observer.observe(page.body, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['disabled', 'hidden', 'inert', 'open']
	});
	page.addEventListener('focusin', onFocusIn);
	page.addEventListener('focusout', onFocusOut);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(looking);
		observer.disconnect();
		page.removeEventListener('focusin', onFocusIn);
		page.removeEventListener('focusout', onFocusOut);
	};
}

function placeOf(element: HTMLElement): Place {
	const ancestors: HTMLElement[] = [];
	const following: Element[] = [];
	for (let node: HTMLElement | null = element; node; node = node.parentElement) {
		if (node !== element) ancestors.push(node);
		if (node.nextElementSibling) following.push(node.nextElementSibling);
	}
	return { element, ancestors, following };
}

/** Who takes the focus: the nearest in the same part, else where it was before, else the page. */
function heirOf(lost: Place, earlier: readonly HTMLElement[], page: Document): HTMLElement | null {
	for (const ancestor of lost.ancestors) {
		const near = ancestor.isConnected ? nearestIn(ancestor, lost) : null;
		if (near) return near;
		if (ancestor.matches(PART)) break;
	}
	const before = earlier.findLast(canTakeFocus);
	if (before) return before;
	const main = page.querySelector('main');
	if (main) main.tabIndex = -1;
	return main;
}

/** The next one after where it was, else the last one before; what came in its place alone, first. */
function nearestIn(ancestor: HTMLElement, { element, following }: Place): HTMLElement | null {
	const able = [...ancestor.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canTakeFocus);
	const mark = element.isConnected ? element : following.find((node) => ancestor.contains(node));
	const next = able.find(
		(each) =>
			!mark ||
			mark.contains(each) ||
			mark.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING
	);
	return next ?? able.at(-1) ?? null;
}

function canTakeFocus(element: HTMLElement): boolean {
	return (
		element.isConnected &&
		!element.matches(':disabled') &&
		element.closest('[inert]') === null &&
		element.checkVisibility({ visibilityProperty: true })
	);
}
