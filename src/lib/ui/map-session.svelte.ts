/**
 * What becomes of the map on a page: first the picture of the HTML, then the live map where the
 * browser can draw one, else a still map that follows the day.
 */
import type { BasemapData } from '$lib/map/basemap.ts';
import { cameraForBounds, OVERVIEW_BOUNDS, STORY_VIEWS } from '$lib/map/bounds.ts';
import type { MapView } from '$lib/map/MapView.ts';
import type { CameraView } from '$lib/map/types.ts';
import type { Atlas, CameraRequest } from '$lib/state/atlas.svelte.ts';

/** Why the live map is not there. `waiting`: it may yet come. */
export type StillReason = 'waiting' | 'no-webgl2' | 'library' | 'context-lost';

/** Pixels around the whole front when the page opens. */
export const OVERVIEW_PADDING = 24;
const EVENT_ZOOM = 6.5;

export interface Size {
	width: number;
	height: number;
}

export class MapSession {
	basemap = $state.raw<BasemapData | null>(null);
	/** Files of the background that did not load. */
	basemapFailed = $state(false);
	live = $state.raw<MapView | null>(null);
	stillReason = $state<StillReason>('waiting');
	/** Where the map looks; null until its size is known. */
	camera = $state.raw<CameraView | null>(null);
	/** The reader tapped: what the card shows stays until it is closed. */
	pinned = $state(false);
	#atlas: Atlas;
	/** The page moves the camera: where it comes to rest belongs in the link. */
	#flying = false;
	#handled: CameraRequest | null = null;

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	/** Whether the live map is what the reader sees. */
	get isLive(): boolean {
		return this.live !== null && this.stillReason !== 'context-lost';
	}

	/** The camera a map of that size opens with. */
	openingCamera(size: Size): CameraView {
		return this.#atlas.camera ?? cameraForBounds(OVERVIEW_BOUNDS, size, OVERVIEW_PADDING);
	}

	/** Does what the atlas asks for, once. An event whose place is not loaded yet waits. */
	look(request: CameraRequest | null, size: Size): void {
		if (!request || request === this.#handled) return;
		const target = this.#targetOf(request, size);
		if (target === undefined) return;
		this.#handled = request;
		if (target === null) return;
		const wholeFront = request.to.kind === 'camera' && request.to.camera === null;
		this.#flying = !wholeFront;
		if (this.live) this.live.fly(target, { animate: request.animate });
		else this.camera = target;
		if (!this.live && request.to.kind !== 'camera') this.#atlas.setCamera(target);
	}

	/** The live map came to rest. */
	rest(camera: CameraView, byReader: boolean): void {
		this.camera = camera;
		if (byReader || this.#flying) this.#atlas.setCamera(camera);
		this.#flying = false;
	}

	/** Undefined: not known yet. Null: stay. */
	#targetOf({ to }: CameraRequest, size: Size): CameraView | null | undefined {
		if (to.kind === 'camera') {
			return to.camera ?? cameraForBounds(OVERVIEW_BOUNDS, size, OVERVIEW_PADDING);
		}
		if (to.kind === 'place') {
			const view = STORY_VIEWS.find(({ layer }) => layer === to.layer);
			return view ? cameraForBounds(view.bounds, size, 40, 11) : null;
		}
		if (this.#atlas.events.size === 0) return undefined;
		const event = this.#atlas.events.get(to.eventId);
		if (!event || event.lon === null || event.lat === null) return null;
		if (this.#isInView(event.lon, event.lat, size)) return null;
		return { zoom: Math.max(this.camera?.zoom ?? 0, EVENT_ZOOM), lat: event.lat, lon: event.lon };
	}

	#isInView(lon: number, lat: number, { width, height }: Size): boolean {
		if (!this.live) return false;
		const { x, y } = this.live.project(lon, lat);
		return x > 60 && x < width - 60 && y > 80 && y < height - 60;
	}
}
