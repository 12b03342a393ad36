/** The dialog that takes what is on screen elsewhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openStory } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

async function openDialog(page: Page, query = '') {
	await openStory(page, query);
	await page.getByRole('button', { name: 'Share this map' }).click();
	return page.getByRole('dialog', { name: 'Share this map' });
}

test('snippets say exactly what is on screen', async ({ page }) => {
	const dialog = await openDialog(page, '?d=2024-09-06&v=8/51.19/35.27&l=control,front');
	const text = dialog.getByRole('textbox');
	await expect(text).toHaveValue(
		/<salient-map day="2024-09-06" view="8\/51\.19\/35\.27" layers="control,front"/
	);
	await expect(text).toHaveValue(/poster\/2024-09-06\.svg/);
	await dialog.getByText('Plain frame').click();
	await expect(text).toHaveValue(
		/embed\?day=2024-09-06&#38;view=8\/51\.19\/35\.27&#38;layers=control,front"/
	);
	await dialog.getByLabel(/Pin to edition/).check();
	await expect(text).toHaveValue(/edition=\d{4}-\d{2}-\d{2}\.\d+"/);
	await dialog.getByText('Link', { exact: true }).click();
	await expect(text).toHaveValue(/\?d=2024-09-06&v=8\/51\.19\/35\.27&l=control,front$/);
	await dialog.getByText('Picture only').click();
	await expect(text).toHaveValue(
		/<source media="\(prefers-color-scheme: dark\)" srcset="salient-2024-09-06-dark\.png 1x, salient-2024-09-06-dark-2x\.png 2x">/
	);
	await expect(text).toHaveValue(/alt="Map of Friday 6 September 2024: /);
});

test('the preview shows the embed at three widths', async ({ page }) => {
	const dialog = await openDialog(page, '?d=2024-09-06');
	for (const width of [280, 400, 700]) {
		await dialog.getByText(`${String(width)} px`).click();
		const preview = dialog.locator('iframe');
		await expect(preview).toHaveCSS('width', `${String(width)}px`);
		await expect(
			preview.contentFrame().locator('[data-map="static"][data-day="2024-09-06"]')
		).toBeVisible();
	}
});

test('copying works without permission to use the clipboard', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
	});
	const dialog = await openDialog(page);
	await page.evaluate(() =>
		document.addEventListener('copy', () =>
			Object.assign(window, { copied: String(document.getSelection()) || 'field' })
		)
	);
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => (window as unknown as { copied?: string }).copied)).toBeTruthy();
});

test('where nothing can be copied the text is selected, and the reader told', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(document, 'execCommand', { value: () => false });
	});
	const dialog = await openDialog(page);
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toContainText('Ctrl+C');
	const unselected = () =>
		dialog
			.getByRole('textbox')
			.evaluate((field: HTMLTextAreaElement) => field.value.replace(String(getSelection()), ''));
	await expect.poll(unselected).toBe('');
});

test('pictures of the map have title, date, legend, scale and credit', async ({ page }) => {
	const dialog = await openDialog(page, '?d=2024-09-06');
	const [svg] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'SVG' }).click()
	]);
	expect(svg.suggestedFilename()).toBe('salient-2024-09-06-map.svg');
	const text = readFileSync(await svg.path(), 'utf8');
	for (const words of ['Friday 6 September 2024', 'Held by Ukraine', ' km / ', 'OpenStreetMap']) {
		expect(text).toContain(words);
	}
	expect(text).not.toMatch(/(href|src)="http/);

	const [png] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'PNG, double size' }).click()
	]);
	const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
	const picture = readFileSync(await png.path());
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
		2 * Number(width),
		2 * Number(height)
	]);
	expect(picture.toString('latin1')).toContain('iTXtDescription');

	await dialog.getByLabel('Shape').selectOption('4:5');
	await dialog.getByLabel('Size of the PNG').selectOption('1×');
	const [portrait] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'PNG, actual size' }).click()
	]);
	const file = readFileSync(await portrait.path());
	expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([720, 900]);
});
