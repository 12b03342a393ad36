/** The pages in other languages: the same map in other words, and the way between them. */
import { figure, openStory, slider } from './support/explore.ts';
import { expect, test } from './support/journey.ts';

test('a reader goes over to Ukrainian on the day she looks at, and reads on there', async ({
	page
}) => {
	await openStory(page, '?d=2024-09-06');
	const area = page.locator('[data-figure="kursk-area-km2"]');
	await expect(area).toHaveAttribute('value', /^\d/);
	const held = await figure(page, 'kursk-area-km2');
	await page.getByLabel('Language').click();
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(page).toHaveURL(/\/uk\?d=2024-09-06$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Виступ і припинення вогню');
	await expect(page.getByRole('heading', { name: /6 вересня 2024/ }).first()).toBeVisible();
	// What is measured does not depend on the language.
	await expect(area).toHaveAttribute('value', String(held));
	await expect(page.getByText('носій мови їх ще не перечитав')).toBeVisible();

	const days = page.getByRole('slider', { name: 'Дата', exact: true });
	await days.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { name: /7 вересня 2024/ }).first()).toBeVisible();
});

test('an event, its place and its card are told in Polish', async ({ page }) => {
	await page.goto('/pl?e=2025-03-12-gerasimov-86-percent');
	const card = page.locator('[data-event-card]');
	await expect(card).toContainText('Kto tak mówi');
	await expect(card).toContainText('Gierasimow');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the search finds a town by its name and leads on in the language of the page', async ({
	page
}) => {
	await page.goto('/uk/claims');
	const field = page.getByRole('combobox', { name: /^Пошук/ });
	await field.fill('Суджа');
	await page.getByRole('option', { name: /Суджа/ }).first().click();
	await expect(page).toHaveURL(/\/uk\/place\/sudzha$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Суджа');
});

test('a page leads to the handout in its language, and the handout to its maps', async ({
	page
}) => {
	await page.goto('/uk/claims');
	await page.getByRole('link', { name: 'Надрукувати роздатковий матеріал' }).click();
	await expect(page).toHaveURL(/\/uk\/print$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await expect(page.getByRole('heading', { name: 'Як читати карти' })).toBeVisible();
	await expect(page.locator('[data-sheet="timeline"] th').first()).toHaveText('Коли');
	await expect(page.locator('[data-print-scene]:visible h2').first()).toHaveText(
		/\p{Script=Cyrillic}/u
	);
	const paper = page.getByLabel('Папір');
	await expect(paper).toBeEnabled();
	await page.getByRole('checkbox', { name: 'Контурна карта' }).uncheck();
	await expect(page.locator('[data-sheet="outline"]')).toBeHidden();
});

test('a class has the lesson in Ukrainian, and its teacher goes over to Polish on the same scene', async ({
	page
}) => {
	await page.goto('/uk/present/a-visit-and-an-order');
	await expect(page.locator('.show[data-ready="true"]')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(/[а-яі]{4}/i);
	await expect(page.getByRole('navigation', { name: 'Урок' })).toBeVisible();
	await page.getByRole('button', { name: 'Наступна сцена' }).click();
	await expect(page).toHaveURL(/\/uk\/present\/the-salient-at-its-widest$/);
	await page.getByRole('button', { name: 'Більше' }).click();
	await page.getByRole('dialog').getByRole('link', { name: 'Polski' }).click();
	await expect(page).toHaveURL(/\/pl\/present\/the-salient-at-its-widest$/);
	await expect(page.getByRole('navigation', { name: 'Lekcja' })).toBeVisible();
});

test('pages name their other languages, and English stays where it was', async ({ page }) => {
	for (const [path, other] of [
		['/events', '/uk/events'],
		['/uk/events', '/events']
	] as const) {
		await page.goto(path);
		const alternates = page.locator('head link[rel="alternate"][hreflang]');
		const addresses = await alternates.evaluateAll((all) =>
			all.map((each) => new URL((each as HTMLLinkElement).href).pathname)
		);
		expect(addresses).toContain(other);
	}
	await expect(page.getByRole('table')).toHaveCount(0);
	await page.goto('/');
	await expect(slider(page)).toBeVisible();
});
