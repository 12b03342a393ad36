/** What is said of the map, and when. Comes with the first thing that there is to say. */
import { untrack } from 'svelte';
import { partToShow } from '$lib/loading/late-parts.svelte.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import type { Numbers } from '$lib/state/numbers.svelte.ts';
import type { ViewState } from '$lib/state/view-state.ts';
import { strings } from '../words/strings.ts';
import { dayWords, eventWords } from './said-words.ts';

/**
 * Says each thing once: an event that is chosen, another day, that playing begins anew, and what a
 * comparison comes to. Silent while the days play; where that ends, it says the day it ended on.
 * @param opened what the reader knows of
 * @param say an empty text is silence, after which the same may be said again
 * @returns what ends it
 */
export function speakOf(
	atlas: Atlas,
	numbers: Numbers,
	opened: ViewState,
	say: (text: string) => void
): () => void {
	const shown = () => ({ day: atlas.day, eventId: atlas.eventId, step: atlas.step });
	type Shown = ReturnType<typeof shown>;
	let known: Shown = opened;
	/** The same, as far as its day has been said: a day is said once it is computed. */
	let settled: Shown = opened;
	let compared = opened.compareDay;

	/** A step of the guide says its own words, and what comes with it is not said besides. */
	const isOfStep = (now: Shown, before: Shown) => now.step !== null && now.step !== before.step;
	const isOfEvent = (now: Shown, before: Shown) =>
		now.eventId !== null && now.eventId !== before.eventId;

	return $effect.root(() => {
		$effect(() => {
			const now = shown();
			const before = known;
			known = now;
			if (isOfStep(now, before)) return;
			const event = untrack(() => atlas.headings.find(({ id }) => id === now.eventId));
			if (event && isOfEvent(now, before))
				say(eventWords(event, now.day === before.day ? null : now.day));
			else if (before.eventId !== null && now.eventId === null) say('');
		});
		$effect(() => {
			if (atlas.playback.beganAnew) say(strings.playsAnew(atlas.dataset.period.first));
		});
		$effect(() => {
			const now = shown();
			const { all } = numbers.figures;
			if (atlas.playback.playing || !all) return;
			const before = settled;
			settled = now;
			if (now.day === before.day || isOfEvent(now, before) || isOfStep(now, before)) return;
			say(
				dayWords(
					atlas.dataset,
					now.day,
					untrack(() => atlas.headings),
					all
				)
			);
		});
		$effect(() => {
			const { compareDay } = atlas.choices;
			const { comparison } = numbers;
			if (compareDay === compared) return;
			if (compareDay === null) say('');
			else if (!comparison) return;
			else void sayComparison(comparison);
			compared = compareDay;
		});
	});

	async function sayComparison(comparison: NonNullable<Numbers['comparison']>) {
		const { comparisonParagraph } = await partToShow(
			() => import('../compare/comparison-words.ts')
		);
		say(comparisonParagraph(atlas.dataset, comparison));
	}
}
