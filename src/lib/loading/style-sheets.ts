/** Style sheets that did not come, which the bundler's loader never asks for a second time. */

/** Asks again for every style sheet that failed. Rejects where one fails again. */
export async function restoreStyleSheets(): Promise<void> {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
	// One that failed has no sheet; nor has one that is on its way, which does no harm twice.
	await Promise.all([...links].filter(({ sheet }) => sheet === null).map(restore));
}

function restore(link: HTMLLinkElement): Promise<void> {
	const again = document.createElement('link');
	for (const { name, value } of link.attributes) again.setAttribute(name, value);
	return new Promise((resolve, reject) => {
		again.addEventListener('load', () => resolve());
		again.addEventListener('error', () => reject(new Error(`${link.href} did not come.`)));
		link.replaceWith(again);
	});
}
