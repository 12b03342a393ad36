import type { Picture } from '$lib/domain/lesson/pictures/picture.ts';
import type { PictureStore } from '$lib/state/lesson/lesson-pictures.svelte.ts';

/** Those alone that are given; nothing is kept. */
export function givenPictures(pictures: readonly Picture[]): PictureStore {
	const given = new Map(pictures.map((picture) => [picture.name, picture]));
	return {
		keep(more) {
			for (const picture of more) given.set(picture.name, picture);
			return Promise.resolve(false);
		},
		find: (name) => Promise.resolve(given.get(name) ?? null)
	};
}
