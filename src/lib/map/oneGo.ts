import type { Map as MapLibreMap } from 'maplibre-gl';

/** The reader is about to move the map: then it has to follow, whatever is still to come. */
const MOVES = ['mousedown', 'touchstart', 'wheel', 'movestart'] as const;

/**
 * Lets a map draw what belongs together in one go. Left to itself MapLibre draws anew whenever a
 * tile of a source arrives, which shows parts of two days and draws several times for one.
 */
export class OneGo {
	#map: MapLibreMap;
	#sources: readonly string[] = [];
	#filling = false;
	#done: (() => void) | null = null;

	constructor(map: MapLibreMap) {
		this.#map = map;
		const draw = map.triggerRepaint.bind(map);
		// Every tile that comes asks for a picture; the one that comes last gets it.
		map.triggerRepaint = () => {
			if (this.#done && !this.#isComplete()) return;
			this.#finish();
			draw();
		};
		for (const type of MOVES) map.on(type, () => this.release());
	}

	/**
	 * Fills sources and resolves when a picture with all of their tiles is on its way, or the map is
	 * moved.
	 */
	async fill(sources: readonly string[], fillAll: () => Promise<unknown>): Promise<void> {
		if (this.#map.isMoving()) {
			await fillAll();
			return;
		}
		const drawn = new Promise<void>((resolve) => (this.#done = resolve));
		this.#sources = sources;
		this.#filling = true;
		await fillAll();
		this.#filling = false;
		this.#map.triggerRepaint();
		await drawn;
	}

	/** Draws what is there. */
	release(): void {
		if (!this.#done) return;
		this.#finish();
		this.#map.triggerRepaint();
	}

	#isComplete(): boolean {
		return !this.#filling && this.#sources.every((source) => this.#map.isSourceLoaded(source));
	}

	#finish(): void {
		this.#done?.();
		this.#done = null;
	}
}
