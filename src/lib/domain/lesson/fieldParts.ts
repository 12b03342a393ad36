/** What the readers of a front matter's fields share. */
import type { LessonVocabulary } from './scene.ts';
import type { Field } from './splitScenes.ts';

/** Says what is wrong with a field, and what to do. */
export type Complain = (field: Field, message: string, hint: string) => void;

/** The names of a list with commas. */
export function names({ value }: Field): string[] {
	return value
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
}

/** What is accepted of them, and the rest. */
export function split(
	all: readonly string[],
	accept: (name: string) => boolean
): [string[], string[]] {
	return [all.filter(accept), all.filter((name) => !accept(name))];
}

/** Of the ids, those of events; each other is complained of. */
export function readEvents(
	field: Field,
	ids: readonly string[],
	known: LessonVocabulary,
	complain: Complain
): string[] {
	const [found, unknown] = split(ids, (id) => known.eventIds.has(id));
	for (const id of unknown)
		complain(field, `There is no event "${id}".`, 'Use an id of the events.');
	return found;
}

/** The first places that may be named. */
export function examples({ placeIds }: LessonVocabulary, count: number): string[] {
	return [...placeIds].slice(0, count);
}
