/** What an embedded map does when the page around asks for it. */
import type { Command } from '$lib/domain/embed/protocol.ts';
import { PROBLEMS } from '$lib/domain/embed/problems.ts';
import { parseDay } from '$lib/domain/time/day.ts';
import { isInPeriod } from '$lib/domain/dataset/dataset.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';

/** @returns null where it is done, else why it can't be */
export function obeyCommand(atlas: Atlas, command: Command): string | null {
	switch (command.type) {
		case 'setDay': {
			const day = parseDay(command.day);
			const { period } = atlas.dataset;
			if (!day || !isInPeriod(period, day)) {
				return PROBLEMS.noSuchDay(period);
			}
			atlas.goTo(day);
			return null;
		}
		case 'select':
			if (command.event !== null && atlas.headings.every(({ id }) => id !== command.event)) {
				return PROBLEMS.noSuchEvent;
			}
			atlas.select(command.event);
			return null;
		case 'setLens':
			atlas.choose({ lens: { sources: command.lens, known: command.known ?? atlas.lens.known } });
			return null;
		case 'play':
			if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
				return PROBLEMS.wantsNoMotion;
			}
			atlas.play();
			return null;
		case 'pause':
			atlas.pause();
			return null;
		case 'getState':
			return null;
	}
}
