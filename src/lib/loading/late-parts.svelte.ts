/**
 * Parts of the page that come when they are wanted. One that does not come is said to be missing,
 * and whoever wants it goes on waiting: `Retrial` asks for it again when the reader says so.
 */

import { loadWords } from '../words/load-words.ts';

/** The reader gave up waiting. The message can be shown. */
export class PartMissingError extends Error {
	constructor(cause: unknown) {
		super('A part of this page could not be loaded.', { cause });
		this.name = 'PartMissingError';
	}
}

export interface MissingPart {
	/** What hands the part on to who waits for it; null where it did not come again. */
	ask: () => Promise<(() => void) | null>;
	giveUp: () => void;
}

export class LateParts {
	/** What did not come and is still wanted. Replaced, never changed. */
	missing = $state.raw<readonly MissingPart[]>([]);

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
				else this.missing = [...this.missing, { ask, giveUp }];
			});
		});
	}
}

/** Those of the page: one notice tells of all. */
export const lateParts = new LateParts();

/**
 * Loads a part of the page, usually by `import()`.
 * @throws PartMissingError where it did not come and the reader gave up
 */
export function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
	// There is no reader on a server.
	return typeof document === 'undefined' ? load() : lateParts.load(() => withWords(load));
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

async function withWords<Part>(load: () => Promise<Part>): Promise<Part> {
	const [part] = await Promise.all([load(), loadWords('late')]);
	return part;
}
