/** Where a browser keeps the pictures of lessons: over visits, as long as a lesson that it keeps names them. */
import { createStore, delMany, get, keys, setMany, type UseStore } from 'idb-keyval';
import { pictureType, type Picture } from '$lib/domain/lesson/pictures/picture.ts';
import type { PictureStore } from '$lib/state/lesson/lesson-pictures.svelte.ts';

/** Those of this page: a browser may keep none, or be asked to. */
const here = new Map<string, Picture>();

function device(): UseStore {
	return createStore('salient-pictures', 'pictures');
}

export const devicePictures: PictureStore = {
	async keep(pictures) {
		for (const picture of pictures) here.set(picture.name, picture);
		try {
			await setMany(
				pictures.map(({ name, bytes }) => [name, bytes]),
				device()
			);
			return true;
		} catch {
			return false;
		}
	},
	async find(name) {
		try {
			return here.get(name) ?? asPicture(name, await get(name, device()));
		} catch {
			return null;
		}
	}
};

/** Pictures that no lesson on this device names any more are forgotten. Never rejects. */
export async function forgetUnused(): Promise<void> {
	try {
		const kept = Array.from({ length: localStorage.length }, (_, at) => {
			const key = localStorage.key(at) ?? '';
			return key.startsWith('salient-') ? (localStorage.getItem(key) ?? '') : '';
		});
		const unused = (await keys<string>(device())).filter(
			(name) => !kept.some((text) => text.includes(name))
		);
		if (unused.length > 0) await delMany(unused, device());
	} catch {
		// What the browser does not tell of, it keeps.
	}
}

function asPicture(name: string, kept: unknown): Picture | null {
	const type = kept instanceof Uint8Array ? pictureType(kept) : null;
	return type ? { name, type, bytes: Uint8Array.from(kept as Uint8Array) } : null;
}
