/** The colours and words that the page around an embed chose, as far as they pass. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { colourProblem } from '$lib/domain/embed/lookProblems.ts';
import type { EmbedLooks } from '$lib/domain/embed/looks.ts';
import type { Theme } from '$lib/domain/view/mapModel.ts';
import { cssVariable } from '$lib/map/colours.ts';
import { ownAccent, ownColours } from '$lib/map/ownColours.ts';
import { partyColour } from '$lib/map/partyColours.ts';

export class OwnLooks {
	/** The dataset, its parties in the colours that are wanted. */
	drawn: Dataset = $state.raw() as Dataset;
	#accent: Readonly<Record<Theme, string>> | null = $state.raw(null);
	readonly #usual: Dataset;
	#colours: EmbedLooks['colours'] = [];

	constructor(dataset: Dataset) {
		this.#usual = dataset;
		this.drawn = dataset;
	}

	/**
	 * @param theme in which the colours are shown first
	 * @returns why some are refused, in sentences
	 */
	take({ accent, colours }: EmbedLooks, theme: Theme): string[] {
		this.#accent = accent === null ? null : ownAccent(accent);
		// A dataset of its own is drawn anew.
		if (JSON.stringify(colours) === JSON.stringify(this.#colours)) return [];
		this.#colours = colours;
		const { parties, refused } = ownColours(this.#usual.parties, colours, theme);
		this.drawn = colours.length === 0 ? this.#usual : { ...this.#usual, parties };
		return refused.map(colourProblem);
	}

	/** Drawings and controls of the page follow these properties. */
	paint(root: HTMLElement, theme: Theme): void {
		// Without a value of its own the property is that of the style sheet again.
		root.style.setProperty(cssVariable('accent'), this.#accent?.[theme] ?? '');
		for (const { slot, colours } of this.drawn.parties)
			root.style.setProperty(cssVariable(partyColour(slot)), colours?.[theme] ?? '');
	}
}
