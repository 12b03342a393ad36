import '@fontsource-variable/source-sans-3/wght.css';
import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TileMap } from '../../../src/lib/domain/dataset/tileMap.ts';
import { MapView } from '../../../src/lib/map/MapView.ts';
import { layOwnTiles } from '../../../src/lib/ui/map/own-tiles.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';
import { MVT, PNG, tileArchive } from '../../support/tileArchive.ts';
import { worldTile } from '../../support/vectorTile.ts';

/** A newsroom's own base map under the live one. */

const TILES: TileMap = {
	url: 'https://tiles.test/own.pmtiles',
	attribution: 'Roads <b>of a newsroom</b>',
	flavour: 'grey'
};
const WHOLE_WORLD = { z: 0, x: 0, y: 0 };

/** A road and a border across the middle of the map, and its name. */
function vectors(): Uint8Array {
	const across = (properties: Record<string, unknown>) => ({
		type: 'FeatureCollection' as const,
		features: [
			{
				type: 'Feature' as const,
				properties,
				geometry: {
					type: 'LineString' as const,
					coordinates: [
						[20, 51],
						[50, 51]
					]
				}
			}
		]
	});
	const data = worldTile({
		roads: across({ kind: 'highway', name: 'A road' }),
		boundaries: across({ kind: 'country', kind_detail: 2 })
	});
	return tileArchive(MVT, [{ ...WHOLE_WORLD, data }]);
}

async function picture(): Promise<Uint8Array> {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 256;
	canvas.getContext('2d')?.fillRect(0, 0, 256, 256);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
	return tileArchive(PNG, [
		{ ...WHOLE_WORLD, data: new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer()) }
	]);
}

/** Who answers for the archive, by the range that is asked for; other requests go their way. */
function serve(answer: (from: number, to: number) => Response): string[] {
	const asked: string[] = [];
	const others = window.fetch.bind(window);
	vi.spyOn(window, 'fetch').mockImplementation((to, init) => {
		const url = to instanceof Request ? to.url : String(to);
		if (!url.startsWith('https://')) return others(to, init);
		const range = new Headers(init?.headers).get('range') ?? '';
		asked.push(url);
		const [from = 0, last = 0] = (/\d+-\d+/.exec(range)?.[0] ?? '').split('-').map(Number);
		return Promise.resolve(answer(from, last + 1));
	});
	return asked;
}

const whole = (archive: Uint8Array) => (from: number, to: number) =>
	new Response(archive.slice(from, to), { status: 206 });

let view: MapView | null = null;
let container: HTMLElement | null = null;
let map: MapLibreMap | null = null;

async function open(): Promise<MapView> {
	container = document.createElement('div');
	container.style.cssText = 'width:300px;height:200px';
	document.body.append(container);
	const sources = vi.spyOn(MapLibreMap.prototype, 'addSource');
	view = await MapView.create(container, {
		basemap: smallBasemap(),
		model: smallModel(),
		camera: { zoom: 7, lat: 51, lon: 35.5 },
		cooperativeGestures: false,
		reducedMotion: true
	});
	const opened = view;
	return Object.assign(opened, {
		layTiles: (tiles: Parameters<MapView['layTiles']>[0]) => {
			MapView.prototype.layTiles.call(opened, tiles);
			map = sources.mock.contexts.at(-1) as MapLibreMap;
		}
	});
}

const tileFeatures = () =>
	map?.queryRenderedFeatures().filter(({ source }) => source === 'tiles') ?? [];
const credits = () => container?.querySelector('.maplibregl-ctrl-attrib')?.textContent ?? '';
const tileLayers = () => map?.getLayersOrder().filter((id) => id.startsWith('tiles-')) ?? [];

afterEach(() => {
	view?.destroy();
	container?.remove();
	map = null;
	vi.restoreAllMocks();
});

describe('a base map of tiles', () => {
	it('shows its roads under the areas, without its names and borders, in either theme', async () => {
		const asked = serve(whole(vectors()));
		const onFailed = vi.fn();
		const opened = await open();
		await layOwnTiles(opened, TILES, onFailed);
		await expect.poll(() => tileFeatures().length).toBeGreaterThan(0);
		const found = tileFeatures();
		expect(found.map(({ sourceLayer }) => sourceLayer)).not.toContain('boundaries');
		expect(found[0]).toMatchObject({ sourceLayer: 'roads', properties: { name: 'A road' } });
		const order = map?.getLayersOrder() ?? [];
		const own = tileLayers().map((id) => order.indexOf(id));
		expect(Math.min(...own)).toBeGreaterThan(order.indexOf('rivers'));
		expect(Math.max(...own)).toBeLessThan(order.indexOf('control-base'));
		expect(tileLayers().some((id) => map?.getLayer(id)?.type === 'symbol')).toBe(false);
		expect(credits()).toContain('Roads <b>of a newsroom</b>');
		expect(new Set(asked)).toEqual(new Set([TILES.url]));
		const colour = () => map?.getPaintProperty('tiles-roads_highway', 'line-color');
		const before = colour();
		opened.apply(smallModel({ theme: 'dark' }));
		await expect.poll(colour).not.toEqual(before);
		await expect.poll(() => tileFeatures().length).toBeGreaterThan(0);
		expect(onFailed).not.toHaveBeenCalled();
	});

	it('may be pictures', async () => {
		serve(whole(await picture()));
		await layOwnTiles(await open(), TILES, vi.fn());
		expect(tileLayers()).toEqual(['tiles-picture']);
		await expect.poll(() => map?.isSourceLoaded('tiles')).toBe(true);
	});

	it('leaves the usual ground where it does not come, and comes when tried again', async () => {
		let isThere = false;
		const archive = whole(vectors());
		serve((from, to) => (isThere ? archive(from, to) : new Response('', { status: 503 })));
		const opened = await open();
		const onFailed = vi.fn();
		await layOwnTiles(opened, TILES, onFailed);
		expect(onFailed).toHaveBeenCalledOnce();
		expect(tileLayers()).toEqual([]);
		expect(credits()).not.toContain('newsroom');
		isThere = true;
		await layOwnTiles(opened, TILES, onFailed);
		await expect.poll(() => tileFeatures().length).toBeGreaterThan(0);
		expect(onFailed).toHaveBeenCalledOnce();
	});

	it('says so when its tiles stop coming', async () => {
		const bytes = vectors();
		const tilesBegin = bytes.length - 20;
		const archive = whole(bytes);
		serve((from, to) =>
			from > 0 && to > tilesBegin ? new Response('', { status: 503 }) : archive(from, to)
		);
		const onFailed = vi.fn();
		await layOwnTiles(await open(), TILES, onFailed);
		await expect.poll(() => onFailed.mock.calls.length).toBeGreaterThan(0);
		expect(map?.getLayer('land')).toBeDefined();
	});

	it('is there again after a lost WebGL context', async () => {
		serve(whole(vectors()));
		await layOwnTiles(await open(), TILES, vi.fn());
		await expect.poll(() => tileFeatures().length).toBeGreaterThan(0);
		const gl = container?.querySelector('canvas')?.getContext('webgl2');
		const extension = gl?.getExtension('WEBGL_lose_context');
		extension?.loseContext();
		await expect.poll(() => container?.dataset.ready).toBeUndefined();
		extension?.restoreContext();
		await expect.poll(() => container?.dataset.ready).toBe('true');
		await expect.poll(() => tileFeatures().length).toBeGreaterThan(0);
	});
});
