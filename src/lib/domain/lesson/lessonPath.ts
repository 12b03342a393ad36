import type { Scene } from './scene.ts';

/** Which way a lesson goes: through all its scenes, or through those of its short path alone. */
export const LESSON_PATHS = ['whole', 'short'] as const;
export type LessonPath = (typeof LESSON_PATHS)[number];

type Marked = Pick<Scene, 'path'>;

/** Whether a lesson has a path shorter than itself. */
export function hasShortPath(scenes: readonly Marked[]): boolean {
	return scenes.some(({ path }) => path) && !scenes.every(({ path }) => path);
}

/** Indexes of the scenes that a path stops at. Where a lesson has no short path, that is the whole. */
export function stopsOf(scenes: readonly Marked[], path: LessonPath): number[] {
	const all = scenes.map((_, index) => index);
	return path === 'short' && hasShortPath(scenes)
		? all.filter((index) => scenes[index]?.path === true)
		: all;
}

/** The stop after a scene, or before it; the scene need not be one. Null where there is none. */
export function stopBeside(stops: readonly number[], index: number, by: 1 | -1): number | null {
	return (
		(by > 0 ? stops.find((stop) => stop > index) : stops.findLast((stop) => stop < index)) ?? null
	);
}

/** What an address says of it: `path=short`, or the whole lesson. */
export function readPath(query: URLSearchParams): LessonPath {
	return query.get('path') === 'short' ? 'short' : 'whole';
}

/** What an address says for it besides the scene, with what it begins with: `?path=short`. */
export function pathQuery(path: LessonPath, first: '?' | '&'): string {
	return path === 'short' ? `${first}path=short` : '';
}
