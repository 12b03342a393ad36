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

	constructor(dataset: Dataset) {
		this.drawn = dataset;
	}

	/**
	 * @param theme in which the colours are shown first
	 * @returns why some are refused, in sentences
	 */
	take({ accent, colours }: EmbedLooks, theme: Theme): string[] {
		if (accent !== null) this.#accent = ownAccent(accent);
		if (colours.length === 0) return [];
		const { parties, refused } = ownColours(this.drawn.parties, colours, theme);
		this.drawn = { ...this.drawn, parties };
		return refused.map(colourProblem);
	}

	/** Drawings and controls of the page follow these properties. */
	paint(root: HTMLElement, theme: Theme): void {
		if (this.#accent) root.style.setProperty(cssVariable('accent'), this.#accent[theme]);
		for (const { slot, colours } of this.drawn.parties) {
			if (colours) root.style.setProperty(cssVariable(partyColour(slot)), colours[theme]);
		}
	}
}
