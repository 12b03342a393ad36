import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects that axe finds nothing serious or critical on the page as it stands.
 * @param part a selector, where the rest of the page has been looked at before
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
	// Names of what is in order are not asked for: finding them takes longest.
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		// A drawing is told by its name; its thousand shapes take half of the time.
		.exclude('svg > :not(title)')
		.options({ resultTypes: ['violations'] })
		.analyze();
	const serious = violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
	expect(serious, 'axe finds nothing serious').toEqual([]);
}
