import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { BasemapData } from './basemap.ts';
import { cameraForBounds } from './bounds.ts';
import { MAX_ZOOM } from './closestZoom.ts';
import { fillWorld } from './fillWorld.ts';
import { DAY_SOURCES, sourceData, sourceInputs, type DaySource } from './glData.ts';
import { addImages } from './images.ts';
import { loadFaces, loadMapLibre } from './loadMapLibre.ts';
import { MapUnavailableError } from './mapErrors.ts';
import type { MapViewOptions } from './mapViewOptions.ts';
import { nameIn } from '../domain/view/nameIn.ts';
import { OneGo } from './oneGo.ts';
import { printCopies } from './printedCopy.ts';
import { openMap } from './openMap.ts';
import { PICKABLE, pickFrom, REACH } from './pick.ts';
import { switchLayers } from './switchLayers.ts';
import { switchTheme } from './switchTheme.ts';
import type { TileGround } from './tiles/TileGround.ts';
import type { Bounds, CameraView, MapModel, Picked, Theme } from '../domain/view/mapModel.ts';

/**
 * The live map: the only place that makes a MapLibre map. It keeps what it was last told, draws
 * only what changed, and comes back with all of it after a lost WebGL context.
 * The container says what a test or a style sheet may want to know: `data-map="live"`,
 * `data-ready` once everything is drawn, `data-day` of the day that is drawn.
 */
export class MapView {
	#map: MapLibreMap;
	#oneGo: OneGo;
	#container: HTMLElement;
	#options: MapViewOptions;
	#wanted: MapModel | null = null;
	#applying = false;
	#usable = true;
	#appliedInputs = new Map<DaySource, readonly unknown[]>();
	#appliedTheme: Theme;
	#tiles: TileGround | null = null;
	#hoverFrame = 0;
	#endCopies: () => void;
	/** Whether the reader turned the wheel for the movement that comes. */
	#byReader = false;

	private constructor(map: MapLibreMap, container: HTMLElement, options: MapViewOptions) {
		this.#map = map;
		this.#oneGo = new OneGo(map);
		this.#container = container;
		this.#options = options;
		this.#appliedTheme = options.model.theme;
		this.#listen();
		this.#endCopies = printCopies(map, container);
	}

	/**
	 * Resolves when the first picture is drawn, so that a static map can give way without a gap.
	 * @throws MapUnavailableError where there is no WebGL 2, the library can't be loaded, or it is not wanted any more
	 */
	static async create(
		container: HTMLElement,
		options: MapViewOptions,
		signal?: AbortSignal
	): Promise<MapView> {
		if (!signal) return MapView.#draw(container, options);
		return new Promise((resolve, reject) => {
			const giveUp = () => reject(new MapUnavailableError('aborted'));
			if (signal.aborted) giveUp();
			// A map that is gone never says that it is drawn.
			else signal.addEventListener('abort', giveUp, { once: true });
			MapView.#draw(container, options, signal).then(resolve, reject);
		});
	}

	static async #draw(
		container: HTMLElement,
		options: MapViewOptions,
		signal?: AbortSignal
	): Promise<MapView> {
		const maplibre = await loadMapLibre();
		await loadFaces(
			options.basemap.towns.features
				.map(({ properties }) => nameIn(properties, options.model.language))
				.join('')
		);
		if (signal?.aborted) throw new MapUnavailableError('aborted');
		const map = openMap(maplibre, container, options);
		const view = new MapView(map, container, options);
		container.dataset.map = 'live';
		signal?.addEventListener('abort', () => view.destroy(), { once: true });
		await map.once('style.load');
		await view.#settle(options.model);
		await map.once('idle');
		container.dataset.ready = 'true';
		return view;
	}

	/** Draws a model. Cheap where little changed; of several in quick succession the last wins. */
	apply(model: MapModel): void {
		this.#wanted = model;
		if (!this.#applying) void this.#applyWanted();
	}

	/** Draws the world around the detailed map, as far as it is there. */
	showWorld(basemap: BasemapData): void {
		if (basemap.world === this.#options.basemap.world) return;
		this.#options = { ...this.#options, basemap };
		fillWorld(this.#map, basemap);
		this.#appliedInputs.delete('names');
		this.apply(this.#wanted ?? this.#options.model);
	}

	/** Draws tiles over the usual ground, in place of those before. */
	layTiles(tiles: TileGround): void {
		this.#tiles = tiles;
		if (this.#usable) tiles.lay(this.#map, this.#appliedTheme);
	}

	/** Looks elsewhere: flies, or jumps where motion is unwanted. */
	fly(to: CameraView | Bounds, { animate = true, padding = 40 } = {}): void {
		const view = 'zoom' in to ? to : this.cameraFor(to, padding);
		this.#byReader = false;
		const target = { center: [view.lon, view.lat] as [number, number], zoom: view.zoom };
		if (animate && !this.#options.reducedMotion) this.#map.flyTo({ ...target, maxDuration: 2500 });
		else this.#map.jumpTo(target);
	}

	/** Whether it is on its way somewhere. */
	get isMoving(): boolean {
		return this.#map.isMoving();
	}

	/** The camera that would show all of `bounds`. */
	cameraFor(bounds: Bounds, padding = 40): CameraView {
		return cameraForBounds(bounds, this.size(), padding, MAX_ZOOM);
	}

	camera(): CameraView {
		const { lng, lat } = this.#map.getCenter();
		return { zoom: this.#map.getZoom(), lat, lon: lng };
	}

	/** Of the frame, CSS pixels. */
	size(): { width: number; height: number } {
		return { width: this.#container.clientWidth, height: this.#container.clientHeight };
	}

	/** Degrees to pixels from the frame's top left. */
	project(lon: number, lat: number): { x: number; y: number } {
		const { x, y } = this.#map.project([lon, lat]);
		return { x, y };
	}

	/** What is at a pixel of the frame, as a tap there would find it. */
	pickAt(x: number, y: number, reach: number = REACH.touch): Picked | null {
		if (!this.#usable) return null;
		const box: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach]
		];
		const found = this.#map.queryRenderedFeatures(box, { layers: PICKABLE });
		const { lng, lat } = this.#map.unproject([x, y]);
		return pickFrom(found, { x, y, lng, lat }, (lon, north) => this.#map.project([lon, north]));
	}

	resize(): void {
		this.#map.resize();
	}

	destroy(): void {
		this.#usable = false;
		cancelAnimationFrame(this.#hoverFrame);
		this.#oneGo.release();
		this.#endCopies();
		this.#map.remove();
		for (const name of ['map', 'map-theme', 'ready', 'day']) {
			this.#container.removeAttribute(`data-${name}`);
		}
	}

	async #applyWanted(): Promise<void> {
		this.#applying = true;
		while (this.#wanted && this.#usable) {
			const model = this.#wanted;
			this.#wanted = null;
			await this.#settle(model);
		}
		this.#applying = false;
	}

	/** Draws a model and remembers it, for the comparison with the next and for a lost context. */
	async #settle(model: MapModel): Promise<void> {
		this.#options = { ...this.#options, model };
		if (!this.#usable) return;
		this.#container.dataset.mapTheme = model.theme;
		if (model.theme !== this.#appliedTheme) {
			switchTheme(this.#map, this.#appliedTheme, model);
			this.#appliedTheme = model.theme;
			this.#tiles?.lay(this.#map, model.theme);
		}
		switchLayers(this.#map, model.visibleLayers);
		const changed = DAY_SOURCES.filter((source) => {
			const inputs = sourceInputs(source, model);
			const before = this.#appliedInputs.get(source);
			this.#appliedInputs.set(source, inputs);
			return before?.length !== inputs.length || inputs.some((input, at) => input !== before[at]);
		});
		const fillAll = () => Promise.allSettled(changed.map((source) => this.#fill(source, model)));
		// The first picture may come in parts: a still one stands before it.
		const isReady = this.#container.dataset.ready !== undefined;
		if (isReady && changed.length > 0) await this.#oneGo.fill(changed, fillAll);
		else await fillAll();
		this.#markDrawn(model);
	}

	#markDrawn({ day }: MapModel): void {
		if (this.#usable) this.#container.dataset.day = day;
	}

	async #fill(source: DaySource, model: MapModel): Promise<void> {
		const data = sourceData(source, model, this.#options.basemap);
		await this.#map.getSource<GeoJSONSource>(source)?.setData(data);
	}

	#listen(): void {
		const map = this.#map;
		map.on('click', (event) => this.#onClick(event));
		map.on('mousemove', (event) => this.#onMouseMove(event));
		map.on('mouseout', () => this.#options.onHover?.(null));
		map.on('move', () => this.#options.onMove?.(this.camera()));
		// A zoom by wheel moves the camera without saying whose doing it is.
		map.on('wheel', ({ originalEvent: { ctrlKey, metaKey } }) => {
			this.#byReader = !this.#options.cooperativeGestures || ctrlKey || metaKey;
		});
		map.on('moveend', ({ originalEvent }) => {
			const byReader = this.#byReader || originalEvent !== undefined;
			this.#byReader = false;
			this.#options.onCamera?.(this.camera(), byReader);
		});
		map.on('webglcontextlost', () => {
			this.#usable = false;
			this.#oneGo.release();
			delete this.#container.dataset.ready;
			this.#options.onContextLost?.();
		});
		map.on('webglcontextrestored', () => void this.#restore());
	}

	/** MapLibre brings its style back, not surely our data: everything is drawn again. */
	async #restore(): Promise<void> {
		const model = this.#wanted ?? this.#options.model;
		if (!this.#map.isStyleLoaded()) await this.#map.once('styledata');
		this.#usable = true;
		this.#appliedInputs.clear();
		// The picture does not wait for them.
		this.#tiles?.lift(this.#map);
		addImages(this.#map, model.dataset);
		fillWorld(this.#map, this.#options.basemap);
		await this.#settle(model);
		this.apply(this.#wanted ?? model);
		await this.#map.once('idle');
		this.#tiles?.lay(this.#map, this.#appliedTheme);
		this.#container.dataset.ready = 'true';
		this.#options.onContextRestored?.();
	}

	#onClick({ point, originalEvent }: MapMouseEvent): void {
		const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
		const picked = this.pickAt(point.x, point.y, touch ? REACH.touch : REACH.mouse);
		if (picked?.kind === 'event') this.#options.onSelectEvent?.(picked.id);
		this.#options.onPick?.(picked);
	}

	#onMouseMove({ point: { x, y } }: MapMouseEvent): void {
		cancelAnimationFrame(this.#hoverFrame);
		this.#hoverFrame = requestAnimationFrame(() => {
			const picked = this.pickAt(x, y, REACH.mouse);
			if (!this.#usable) return;
			this.#map.getCanvas().style.cursor = picked && picked.kind !== 'control' ? 'pointer' : '';
			this.#options.onHover?.(picked);
		});
	}
}
