/**
 * The `test` of every journey: it fails on any console error, uncaught error, failed request or
 * request to another origin, wherever in the journey that happens.
 */
import { test as base, expect, type BrowserContext, type WebError } from '@playwright/test';

export { expect };

/** What went wrong behind the reader's back, except for what the journey provokes on purpose. */
export class Journey {
	readonly #problems: string[] = [];
	readonly #uncaught: string[] = [];
	readonly #provoked: RegExp[] = [];

	constructor(context: BrowserContext, origin: string) {
		context.on('console', (message) => {
			if (message.type() !== 'error') return;
			this.#problems.push(`console error: ${message.text()} (${message.location().url})`);
		});
		context.on('weberror', (event) => this.#uncaught.push(`uncaught error: ${wordsOf(event)}`));
		context.on('request', (request) => {
			const url = new URL(request.url());
			const remote = /^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host;
			if (remote) this.#problems.push(`request to another origin: ${url.href}`);
		});
		context.on('response', (response) => {
			if (response.status() < 400) return;
			this.#problems.push(`failed request: ${String(response.status())} ${response.url()}`);
		});
		context.on('requestfailed', (request) => {
			const reason = request.failure()?.errorText ?? 'no reason given';
			// A request that the page gave up itself, by leaving or by aborting it.
			if (reason === 'net::ERR_ABORTED') return;
			this.#problems.push(`failed request: ${reason} ${request.url()}`);
		});
	}

	/**
	 * Problems that this journey brings about itself, such as a file that it takes away. What the
	 * page makes of them is its own doing: an uncaught error is never passed over.
	 */
	provokes(...patterns: RegExp[]): void {
		this.#provoked.push(...patterns);
	}

	problems(): string[] {
		return [
			...this.#problems.filter((text) => !this.#provoked.some((pattern) => pattern.test(text))),
			...this.#uncaught
		];
	}
}

/**
 * An import that fails has words but an empty stack, and what is rejected with something else than
 * an error has no name: all that is known is told.
 */
function wordsOf(event: WebError): string {
	const { name, message, stack = '' } = event.error();
	const { url, line, column } = event.location();
	const place = `${url || event.page()?.url() || 'nowhere'}:${String(line)}:${String(column)}`;
	return `${stack || [name, message].filter(Boolean).join(': ') || 'without words'} (${place})`;
}

export const test = base.extend<{ journey: Journey }>({
	journey: [
		async ({ context, baseURL }, use) => {
			const journey = new Journey(context, baseURL ?? 'http://localhost');
			await use(journey);
			expect(journey.problems(), 'nothing fails behind the reader’s back').toEqual([]);
		},
		{ auto: true }
	]
});
