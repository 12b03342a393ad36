/** Style sheets that did not come, which the bundler's loader never asks for a second time. */

const broken = new Set<HTMLLinkElement>();

if (typeof document !== 'undefined') {
	// Errors of a link do not bubble.
	document.addEventListener('error', ({ target }) => note(target), { capture: true });
}

function note(target: EventTarget | null): void {
	if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') broken.add(target);
}

/** Asks again for every style sheet that failed. Rejects where one fails again. */
export async function restoreStyleSheets(): Promise<void> {
	await Promise.all([...broken].map(restore));
}

function restore(link: HTMLLinkElement): Promise<void> {
	broken.delete(link);
	// One that was taken out of the page is nobody's.
	if (!link.isConnected) return Promise.resolve();
	const again = document.createElement('link');
	for (const { name, value } of link.attributes) again.setAttribute(name, value);
	return new Promise((resolve, reject) => {
		again.addEventListener('load', () => resolve());
		again.addEventListener('error', () => reject(new Error(`${link.href} did not come.`)));
		link.replaceWith(again);
	});
}
