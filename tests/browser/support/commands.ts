/** What tests in the browser ask of Playwright. */
import type {} from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';

export interface Media {
	colorScheme: 'light' | 'dark';
	forcedColors: 'none' | 'active';
}

const emulateMedia: BrowserCommand<[media: Media]> = async ({ page }, media) => {
	// Colours are looked at where they have come to, not on their way.
	await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
};

export const browserCommands = { emulateMedia };

declare module 'vitest/browser' {
	interface BrowserCommands {
		emulateMedia: (media: Media) => Promise<void>;
	}
}
