import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { fetchFile } from '../loading/fetch-file.ts';
import { loadPart } from '../loading/late-parts.svelte.ts';
import { MapUnavailableError } from './mapErrors.ts';
import { FACES_TO_LOAD } from './style/fonts.ts';

export type MapLibre = typeof import('maplibre-gl');

/**
 * MapLibre with its style sheet and worker, loaded once and only when a map is wanted: the first
 * paint does not wait for it. The worker's address has to be given, since no bundler finds it.
 * @throws MapUnavailableError when it can't be loaded
 */
export async function loadMapLibre(): Promise<MapLibre> {
	try {
		const [maplibre] = await Promise.all([
			loadPart(() => import('maplibre-gl')),
			loadPart(() => import('maplibre-gl/dist/maplibre-gl.css').then(() => import('./map.css'))),
			// Where it is missing, the map would wait for it in silence.
			loadPart(() => fetchFile(workerUrl))
		]);
		maplibre.setWorkerUrl(workerUrl);
		return maplibre;
	} catch (error) {
		throw new MapUnavailableError('library', error);
	}
}

/** Loads the faces of the labels; a face that fails falls back to the system's, not to no map. */
export async function loadFaces(text: string): Promise<void> {
	await Promise.allSettled(FACES_TO_LOAD.map((face) => document.fonts.load(face, text)));
}
