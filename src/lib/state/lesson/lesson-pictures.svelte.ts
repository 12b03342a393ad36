/** The pictures of a teacher's own lesson: kept on the device under the names that its scenes give them. */
import { createContext } from 'svelte';
import { namedPictures } from '../../domain/lesson/pictures/namedPictures.ts';
import type { Picture } from '../../domain/lesson/pictures/picture.ts';

/** Where pictures are kept. */
export interface PictureStore {
	/** @returns whether they outlive the page. Never rejects */
	keep(pictures: readonly Picture[]): Promise<boolean>;
	/** Never rejects. */
	find(name: string): Promise<Picture | null>;
}

/** An address that an image can show for as long as the document is open; or that the device has no such picture. */
export type ShownPicture = { url: string } | 'missing';

export class LessonPictures {
	#store: PictureStore;
	/** By name. Replaced, never changed. */
	#shown = $state.raw<ReadonlyMap<string, ShownPicture>>(new Map());
	#asked = new Set<string>();

	constructor(store: PictureStore) {
		this.#store = store;
	}

	/** Null until it is known: asks for it. @param name as a scene gives it */
	of(name: string): ShownPicture | null {
		const shown = this.#shown.get(name) ?? null;
		if (!shown && !this.#asked.has(name)) {
			this.#asked.add(name);
			void this.#store.find(name).then((picture) => {
				if (!this.#shown.has(name)) this.#show(name, picture);
			});
		}
		return shown;
	}

	/** @returns whether the device keeps them */
	async add(pictures: readonly Picture[]): Promise<boolean> {
		const isKept = await this.#store.keep(pictures);
		for (const picture of pictures)
			if (typeof this.#shown.get(picture.name) !== 'object') this.#show(picture.name, picture);
		return isKept;
	}

	/** Those that a lesson names: as far as the device has them, and the names of the others. */
	async within(text: string): Promise<{ found: Picture[]; missing: string[] }> {
		const names = namedPictures(text);
		const kept = await Promise.all(names.map((name) => this.#store.find(name)));
		return {
			found: kept.filter((picture) => picture !== null),
			missing: names.filter((_, at) => kept[at] === null)
		};
	}

	#show(name: string, picture: Picture | null): void {
		const shown: ShownPicture = picture
			? { url: URL.createObjectURL(new Blob([picture.bytes], { type: picture.type })) }
			: 'missing';
		this.#shown = new Map([...this.#shown, [name, shown]]);
	}
}

export const [getPictures, setPictures] = createContext<LessonPictures>();
