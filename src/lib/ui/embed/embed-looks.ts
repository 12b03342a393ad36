/** Other looks for a map that is running, by the parameters of its address. */
import { lookProblem } from '$lib/domain/embed/lookProblems.ts';
import { PROBLEMS } from '$lib/domain/embed/problems.ts';
import { LOOKS_TO_ORDER } from '$lib/domain/embed/protocol.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { decodeEmbed, encodeEmbed, type EmbedOptions } from '$lib/state/embed-view.ts';
import type { StoryIndex, ViewState } from '$lib/state/view-state.ts';
import type { SetLooks } from './embed-orders.ts';

/** A map as it is shown. */
interface Shown {
	dataset: Dataset;
	view: ViewState;
	options: EmbedOptions;
}

/** The looks that are not the usual ones, as the parameters of an address. */
export function looksOf({ dataset, view, options }: Shown): string {
	const told = encodeEmbed(dataset, view, options).filter(([name]) =>
		LOOKS_TO_ORDER.some((look) => look === name)
	);
	return new URLSearchParams(told).toString();
}

/**
 * A map with other looks: all else stays.
 * @param looks what is not named stays; empty: as usual
 * @returns what it shows then, or why it stays as it is
 */
export function withOtherLooks(
	shown: Shown,
	looks: SetLooks,
	story: StoryIndex
): Pick<Shown, 'view' | 'options'> | string {
	const query = new URLSearchParams(encodeEmbed(shown.dataset, shown.view, shown.options));
	for (const name of LOOKS_TO_ORDER) {
		const text = looks[name];
		if (text === '') query.delete(name);
		else if (text !== undefined) query.set(name, text);
	}
	const { view, options, ignored } = decodeEmbed(query, story);
	const [wrong] = ignored;
	if (wrong)
		return (
			lookProblem(wrong.parameter, wrong.reason) ?? PROBLEMS.malformed('setLooks', wrong.parameter)
		);
	const { looks: worn, ui, scroll } = options;
	return { view, options: { ...shown.options, looks: worn, ui, scroll } };
}
