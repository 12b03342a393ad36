/** What the journeys through the map page share. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

/** The map of the moment, drawn: live where the browser can. */
export function liveMap(page: Page): Locator {
	return page.locator('[data-map="live"][data-ready="true"]');
}

export function stillMap(page: Page): Locator {
	return page.locator('svg[data-map="static"]');
}

export function slider(page: Page): Locator {
	return page.getByRole('slider', { name: 'Date', exact: true });
}

/** Opens the page with the live map. */
export async function openExplore(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(liveMap(page)).toBeVisible();
}

/** Opens the page in a browser without WebGL, where the still map stays. */
export async function openStory(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(page.locator('html[data-theme]')).toBeVisible();
}

/** The number of a figure, once it is there. */
export async function figure(page: Page, name: string): Promise<number> {
	const value = await page.locator(`data[data-figure="${name}"]`).getAttribute('value');
	return Number(value);
}

/** Where the address says the map looks: zoom, latitude, longitude. */
export function viewOf(page: Page): number[] {
	const view = new URL(page.url()).searchParams.get('v') ?? '';
	return view.split('/').filter(Boolean).map(Number);
}

/** Nothing reaches beyond the right edge. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			})
		)
		.toBeLessThanOrEqual(0);
}
