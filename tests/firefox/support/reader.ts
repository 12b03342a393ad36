/** What a reader does on a page, and waits to see. */
import type { Browser, Page } from 'puppeteer-core';

/** Patience for what comes when it comes, milliseconds. */
const PATIENCE = 60_000;

export class Reader {
	readonly page: Page;
	/** What went wrong behind her back. */
	readonly problems: string[] = [];

	private constructor(page: Page) {
		this.page = page;
		page.setDefaultTimeout(PATIENCE);
		page.on('pageerror', (error) => this.problems.push(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') this.problems.push(message.text());
		});
	}

	static async open(browser: Browser, address: string): Promise<Reader> {
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 800 });
		const reader = new Reader(page);
		await page.goto(address);
		return reader;
	}

	/** Waits for an element that can be seen. */
	async sees(selector: string): Promise<void> {
		await this.page.locator(selector).wait();
	}

	async presses(selector: string): Promise<void> {
		await this.page.locator(selector).click();
	}

	/** With an element focused. */
	async types(selector: string, key: 'ArrowLeft' | 'ArrowRight' | 'Enter'): Promise<void> {
		await this.sees(selector);
		await this.page.focus(selector);
		await this.page.keyboard.press(key);
	}

	/** Letter by letter. */
	async writes(selector: string, text: string): Promise<void> {
		await this.sees(selector);
		await this.page.focus(selector);
		await this.page.keyboard.type(text);
	}

	async waitsForAddress(pattern: RegExp): Promise<void> {
		await this.page.waitForFunction(
			(source: string) => new RegExp(source).test(location.href),
			{},
			pattern.source
		);
	}
}

/** An element by its role and accessible name. */
export function named(role: string, name: string): string {
	return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** A button by a part of its words, which hold no quotation mark. */
export function buttonSaying(words: string): string {
	return `::-p-xpath(//button[contains(., "${words}")])`;
}
