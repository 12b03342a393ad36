/** What a screen reader would say by itself, and where the focus is. */
import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/**
 * Notes down what live regions come to say from the moment that the page stands; to be called before it
 * is opened. What it returns gives all of it so far, in order.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const LIVE = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
		const said: string[] = [];
		const before = new WeakMap<Element, string>();
		const speak = (region: Element) => {
			// What is not drawn is not said.
			if (!region.checkVisibility() || region.getAttribute('aria-live') === 'off') return;
			const text = region.textContent.replace(/\s+/g, ' ').trim();
			if (text !== '' && text !== before.get(region)) said.push(text);
			before.set(region, text);
		};
		const observer = new MutationObserver((records) => {
			const regions = records.flatMap(({ target, addedNodes }) => {
				const element = target instanceof Element ? target : target.parentElement;
				const around = element?.closest(LIVE);
				const added = [...addedNodes].flatMap((node) =>
					node instanceof Element ? [node, ...node.querySelectorAll(LIVE)] : []
				);
				return [...(around ? [around] : []), ...added.filter((each) => each.matches(LIVE))];
			});
			for (const region of new Set(regions)) speak(region);
		});
		document.addEventListener('DOMContentLoaded', () => {
			observer.observe(document.body, { childList: true, characterData: true, subtree: true });
		});
		Object.assign(window, { said });
	});
	return () => page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
}

/** The focus comes to rest on something that the reader can find, never on the page as a whole. */
export async function expectFocusKept(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'))
		.not.toBe('BODY');
}
