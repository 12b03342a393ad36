/**
 * Parts of the page that come when they are wanted. One that does not come is said to be missing,
 * and whoever wants it goes on waiting: it is asked for again when the reader says so.
 *
 * Importing a module again works where browsers forget a failed one (Chromium, Safari, Firefox
 * from 155). Others remember the failure for as long as the page is open: there a reload helps.
 */
import { restoreStyleSheets } from './style-sheets.ts';

/** The reader gave up waiting. The message can be shown. */
export class PartMissingError extends Error {
	constructor(cause: unknown) {
		super('A part of this page could not be loaded.', { cause });
		this.name = 'PartMissingError';
	}
}

interface Missing {
	/** What hands the part on to who waits for it; null where it did not come again. */
	ask: () => Promise<(() => void) | null>;
	giveUp: () => void;
}

export class LateParts {
	#missing = $state.raw<readonly Missing[]>([]);
	#isAsking = $state(false);
	#hasFailedAgain = $state(false);
	#restoreStyles: () => Promise<void>;

	/** @param restoreStyles asks again for style sheets that failed; rejects where they fail again */
	constructor(restoreStyles: () => Promise<void>) {
		this.#restoreStyles = restoreStyles;
	}

	get areMissing(): boolean {
		return this.#missing.length > 0;
	}
	/** Whether they are being asked for again. */
	get isAsking(): boolean {
		return this.#isAsking;
	}
	/** Whether asking again was in vain. */
	get hasFailedAgain(): boolean {
		return this.#hasFailedAgain;
	}

	/** Rejects with a PartMissingError once the reader gives up. */
	load<Part>(load: () => Promise<Part>): Promise<Part> {
		return new Promise((resolve, reject) => {
			let cause: unknown;
			const ask = () =>
				load().then(
					(part) => () => resolve(part),
					(error: unknown) => {
						cause = error;
						return null;
					}
				);
			const giveUp = () => reject(new PartMissingError(cause));
			void ask().then((handOn) => {
				if (handOn) handOn();
				else this.#missing = [...this.#missing, { ask, giveUp }];
			});
		});
	}

	/**
	 * Asks again for all that is missing.
	 * @param beforeShown called when all of it is here, before it shows
	 */
	async retry(beforeShown?: () => void): Promise<void> {
		if (this.#isAsking) return;
		this.#isAsking = true;
		const asked = this.#missing;
		const handOns = await this.#askFor(asked);
		const came = handOns.filter((handOn) => handOn !== null);
		this.#isAsking = false;
		this.#hasFailedAgain = came.length < asked.length;
		if (!this.#hasFailedAgain) beforeShown?.();
		this.#missing = this.#missing.filter((part) => {
			const at = asked.indexOf(part);
			return at < 0 || handOns[at] === null;
		});
		for (const handOn of came) handOn();
	}

	/** What is missing is not wanted any more. */
	giveUp(): void {
		const missing = this.#missing;
		this.#missing = [];
		this.#hasFailedAgain = false;
		for (const part of missing) part.giveUp();
	}

	/** A part without its style sheet is no use. */
	async #askFor(parts: readonly Missing[]): Promise<((() => void) | null)[]> {
		try {
			await this.#restoreStyles();
		} catch {
			return parts.map(() => null);
		}
		return Promise.all(parts.map(({ ask }) => ask()));
	}
}

/** Those of the page: one notice tells of all. */
export const lateParts = new LateParts(restoreStyleSheets);

/**
 * Loads a part of the page, usually by `import()`.
 * @throws PartMissingError where it did not come and the reader gave up
 */
export function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
	// There is no reader on a server.
	return typeof document === 'undefined' ? load() : lateParts.load(load);
}

/**
 * As `loadPart`, for a block of markup: never rejects.
 * @param onGivenUp puts back what asked for the part, so that it can be asked for anew
 */
export function partToShow<Part>(load: () => Promise<Part>, onGivenUp?: () => void): Promise<Part> {
	return new Promise((resolve) => {
		loadPart(load).then(resolve, () => onGivenUp?.());
	});
}
