import { HistoryCalls } from '../history-calls.ts';
import type { Timer } from '../playback.svelte.ts';
import type { SceneAddress } from './lesson-world.ts';

interface SceneBar {
	read: SceneAddress['read'];
	path: SceneAddress['path'];
	/** Makes an entry for Back. Throws where the browser refuses. */
	push: SceneAddress['write'];
}

/** The address of a scene, written again later where the browser refuses. */
export function sceneAddressOf(bar: SceneBar, timer: Timer): SceneAddress {
	const calls = new HistoryCalls(timer);
	return {
		/** What the reader came back to counts, whatever was still to be written. */
		read() {
			calls.drop();
			return bar.read();
		},
		path: () => bar.path(),
		write(slug, own, path) {
			calls.make('push', () => bar.push(slug, own, path));
		}
	};
}
