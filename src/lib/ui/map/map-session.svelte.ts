/**
 * What becomes of the map on a page: first the picture of the HTML, then the live map where the
 * browser can draw one, else a still map that follows the day.
 */
import type { StoryEvent } from '$lib/domain/model/event.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { farthestOutside, overviewOf, storyViews } from '$lib/map/bounds.ts';
import type { MapView } from '$lib/map/MapView.ts';
import type { Size } from '$lib/map/mercator.ts';
import { viewBounds } from '$lib/map/viewBounds.ts';
import { worldFilesInView } from '$lib/map/world/cellsInView.ts';
import type { NamesInLanguage } from '$lib/map/translateNames.ts';
import type { WorldGround } from '$lib/map/world/worldGround.ts';
import type { CameraView } from '$lib/domain/view/mapModel.ts';
import type { Atlas, CameraRequest } from '$lib/state/atlas.svelte.ts';
import { cameraForFrame, type MapFrame } from './map-frame.ts';

/** Why the live map is not there. `waiting`: it may yet come. */
export type StillReason = 'waiting' | 'no-webgl2' | 'library' | 'context-lost';

const EVENT_ZOOM = 6.5;
export const CLOSEST_PLACE_ZOOM = 11;

/** A base map, where its files are, and the world round it once that was wanted. */
interface WorldRound {
	finer: BasemapData;
	address: (path: string) => string;
	around: WorldGround | null;
	/** In the language of the page; null where the files have them. */
	names: NamesInLanguage | null;
}

export class MapSession {
	basemap = $state.raw<BasemapData | null>(null);
	/** The detailed map and what loads the world round it; null until that map is there. */
	world = $state.raw<WorldRound | null>(null);
	/** Files of the world that the view needs. */
	worldFiles = $state.raw<readonly string[]>([]);
	/** Files of the background that did not load. */
	basemapFailed = $state(false);
	live = $state.raw<MapView | null>(null);
	stillReason = $state<StillReason>('waiting');
	/** The map's box on the page; null until it is known. */
	frame: MapFrame | null = null;
	/** Where the map looks; null until its size is known. */
	camera = $state.raw<CameraView | null>(null);
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

	/** The camera a map opens with. */
	openingCamera(frame: MapFrame): CameraView {
		return this.#atlas.camera ?? cameraForFrame(overviewOf(this.#atlas.dataset), frame);
	}

	/** Does what the atlas asks for, once. An event whose place is not loaded yet waits. */
	look(
		request: CameraRequest | null,
		frame: MapFrame,
		events: ReadonlyMap<string, StoryEvent>
	): void {
		if (!request || request === this.#handled) return;
		const target = this.#targetOf(request, frame, events);
		if (target === undefined) return;
		this.#handled = request;
		if (target === null) return;
		const wholeFront = request.to.kind === 'camera' && request.to.camera === null;
		// A flight that this one interrupts comes to rest at once, where nobody asked to look.
		this.#flying = false;
		if (this.live) {
			this.live.fly(target, { animate: request.animate });
			// A jump is over by now, and so is a flight too long to be flown.
			this.#flying = !wholeFront;
			if (!this.live.isMoving) this.rest(this.live.camera(), false);
			return;
		}
		this.camera = target;
		if (request.to.kind !== 'camera') this.#atlas.setCamera(target);
	}

	/** The map shows this much: what it needs of the world is noted, once for as long as it stays. */
	see(camera: CameraView, size: Size): void {
		if (!this.basemap) return;
		const view = viewBounds(camera, size);
		const files = worldFilesInView(view, camera.zoom, this.basemap.covers);
		if (files.join() !== this.worldFiles.join()) this.worldFiles = files;
	}

	/** The live map came to rest. */
	rest(camera: CameraView, byReader: boolean): void {
		this.camera = camera;
		if (byReader || this.#flying) this.#atlas.setCamera(camera);
		this.#flying = false;
	}

	/** Undefined: not known yet. Null: stay. */
	#targetOf(
		{ to }: CameraRequest,
		frame: MapFrame,
		events: ReadonlyMap<string, StoryEvent>
	): CameraView | null | undefined {
		if (to.kind === 'camera') {
			return to.camera ?? cameraForFrame(overviewOf(this.#atlas.dataset), frame);
		}
		if (to.kind === 'bounds') return cameraForFrame(to.bounds, frame, CLOSEST_PLACE_ZOOM);
		if (to.kind === 'place') {
			const view = storyViews(this.#atlas.dataset).find(({ layer }) => layer === to.layer);
			return view ? cameraForFrame(view.bounds, frame, CLOSEST_PLACE_ZOOM) : null;
		}
		if (events.size === 0) return undefined;
		const event = events.get(to.eventId);
		if (!event || event.lon === null || event.lat === null) return null;
		// A sign at the map's edge points at what lies outside of the theatre.
		if (farthestOutside(overviewOf(this.#atlas.dataset), event.lon, event.lat) > 0) return null;
		if (this.#isInView(event.lon, event.lat, frame)) return null;
		return { zoom: Math.max(this.camera?.zoom ?? 0, EVENT_ZOOM), lat: event.lat, lon: event.lon };
	}

	#isInView(lon: number, lat: number, { free }: MapFrame): boolean {
		if (!this.live) return false;
		const { x, y } = this.live.project(lon, lat);
		const right = x - free.left;
		const down = y - free.top;
		return right > 0 && right < free.width && down > 0 && down < free.height;
	}
}
