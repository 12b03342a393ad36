/**
 * Asks again for what is missing of a page.
 *
 * Importing a module again works where browsers forget a failed one (Chromium, Safari, Firefox
 * from 155). Others remember the failure for as long as the page is open: there a reload helps.
 */
import { lateParts, type LateParts, type MissingPart } from './late-parts.svelte.ts';
import { restoreStyleSheets } from './style-sheets.ts';

export class Retrial {
	#parts: LateParts;
	#restoreStyles: () => Promise<void>;
	#isAsking = $state(false);
	#hasFailed = $state(false);

	/** @param restoreStyles asks again for style sheets that failed; rejects where they fail again */
	constructor(parts: LateParts, restoreStyles: () => Promise<void>) {
		this.#parts = parts;
		this.#restoreStyles = restoreStyles;
	}

	get isAsking(): boolean {
		return this.#isAsking;
	}
	/** Whether asking again was in vain. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** @param beforeShown called when all of it is here, before it shows */
	async retry(beforeShown?: () => void): Promise<void> {
		if (this.#isAsking) return;
		this.#isAsking = true;
		const asked = this.#parts.missing;
		const handOns = await this.#askFor(asked);
		const came = handOns.filter((handOn) => handOn !== null);
		this.#isAsking = false;
		this.#hasFailed = came.length < asked.length;
		if (!this.#hasFailed) beforeShown?.();
		this.#parts.missing = this.#parts.missing.filter((part) => {
			const at = asked.indexOf(part);
			return at < 0 || handOns[at] === null;
		});
		for (const handOn of came) handOn();
	}

	/** What is missing is not wanted any more. */
	giveUp(): void {
		const { missing } = this.#parts;
		this.#parts.missing = [];
		this.#hasFailed = false;
		for (const part of missing) part.giveUp();
	}

	/** A part without its style sheet is no use. */
	async #askFor(parts: readonly MissingPart[]): Promise<((() => void) | null)[]> {
		try {
			await this.#restoreStyles();
		} catch {
			return parts.map(() => null);
		}
		return Promise.all(parts.map(({ ask }) => ask()));
	}
}

/** That of the page. */
export const retrial = new Retrial(lateParts, restoreStyleSheets);
