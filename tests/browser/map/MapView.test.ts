import '@fontsource-variable/source-sans-3/wght.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MapUnavailableError } from '../../../src/lib/map/mapErrors.ts';
import { MapView } from '../../../src/lib/map/MapView.ts';
import type { MapViewOptions } from '../../../src/lib/map/mapViewOptions.ts';
import type { MapModel } from '../../../src/lib/domain/view/mapModel.ts';
import { layerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import { kursk2025 } from '../../fixtures/map/kursk2025.ts';
import { givenShown } from '../../fixtures/map/givenZone.ts';
import {
	collection,
	eventAtSudzha,
	smallBasemap,
	smallDay,
	smallModel
} from '../../fixtures/map/smallMap.ts';

/** The live map against the real MapLibre, on two square countries. */

let view: MapView | null = null;
let container: HTMLElement | null = null;

function frame(): HTMLElement {
	const made = document.createElement('div');
	made.style.cssText = 'width:600px;height:400px';
	document.body.append(made);
	return made;
}

const options = (change: Partial<MapViewOptions> = {}): MapViewOptions => ({
	basemap: smallBasemap(),
	model: smallModel(),
	camera: { zoom: 7, lat: 51, lon: 35.5 },
	cooperativeGestures: false,
	reducedMotion: true,
	...change
});

async function open(change: Partial<MapViewOptions> = {}): Promise<MapView> {
	container = frame();
	view = await MapView.create(container, options(change));
	return view;
}

const canvas = (): HTMLCanvasElement | null =>
	container?.querySelector('canvas.maplibregl-canvas') ?? null;
const at = (lon: number, lat: number) => {
	const { x, y } = view?.project(lon, lat) ?? { x: 0, y: 0 };
	return view?.pickAt(x, y, 2) ?? null;
};

/** Counts pictures and draw calls until the map has rested for a while of frames. */
async function countedUntilRest(act: () => void): Promise<{ pictures: number; draws: number }> {
	const gl = canvas()?.getContext('webgl2');
	if (!gl) throw new Error('There is no map to count on.');
	const clear = vi.spyOn(gl, 'clear');
	const draw = vi.spyOn(gl, 'drawElements');
	const counts = () => ({
		pictures: clear.mock.calls.filter(([mask]) => mask & gl.COLOR_BUFFER_BIT).length,
		draws: draw.mock.calls.length
	});
	act();
	await expect.poll(() => counts().pictures).toBeGreaterThan(0);
	for (let still = 0, last = 0; still < 30; still++) {
		await new Promise(requestAnimationFrame);
		const { pictures } = counts();
		if (pictures !== last) still = 0;
		last = pictures;
	}
	return counts();
}

/** A model in which the areas, the front, the marks, the names and the events are another day's. */
function anotherDay(): MapModel {
	const { control, frontLine } = smallDay;
	return smallModel({
		day: '2025-03-13',
		computed: {
			...smallDay,
			control: { ...control, features: control.features.slice(1) },
			frontLine: { ...frontLine }
		},
		events: collection(
			eventAtSudzha('third', { start_date: '2025-03-13', end_date: '2025-03-14' })
		),
		places: collection()
	});
}

afterEach(() => {
	view?.destroy();
	container?.remove();
	vi.restoreAllMocks();
});

describe('a map that is printed', () => {
	it('has a copy laid over it that can be, and loses it after', async () => {
		await open();
		window.dispatchEvent(new Event('beforeprint'));
		const copy = container?.querySelector<HTMLCanvasElement>('canvas.printed');
		const pixels = copy?.getContext('2d')?.getImageData(0, 0, copy.width, copy.height).data ?? [];
		// An empty picture has one colour.
		const colours = new Set<number>();
		for (let at = 0; at < pixels.length; at += 4 * 97) colours.add(pixels[at] ?? 0);
		expect(colours.size).toBeGreaterThan(3);
		window.dispatchEvent(new Event('afterprint'));
		expect(container?.querySelector('canvas.printed')).toBeNull();
	});
});

describe('the live map', () => {
	it('says when it is there and what day it shows', async () => {
		await open();
		expect(container?.dataset).toMatchObject({ map: 'live', ready: 'true', day: '2025-03-12' });
		expect(canvas()?.getAttribute('aria-label')).toBe('Map');
	});

	it('is given up at once when it is not wanted any more, though its style is not there', async () => {
		const made = (container = frame());
		const gone = new AbortController();
		const watcher = new MutationObserver(() => gone.abort());
		watcher.observe(made, { attributeFilter: ['data-map'] });
		await expect(MapView.create(made, options(), gone.signal)).rejects.toMatchObject({
			reason: 'aborted'
		});
		watcher.disconnect();
		expect(canvas()).toBeNull();
		expect(made.dataset).not.toHaveProperty('map');
		await expect(MapView.create(made, options(), gone.signal)).rejects.toMatchObject({
			reason: 'aborted'
		});
		expect(canvas()).toBeNull();
	});

	it('finds areas, a side on its own land included, the front and places', async () => {
		await open();
		expect(at(35.4, 50.8)).toMatchObject({ kind: 'control', id: 'kursk-ukraine' });
		expect(at(33.85, 51)).toMatchObject({ kind: 'control', id: 'ukraine-ukraine' });
		expect(at(36.15, 51)).toMatchObject({ kind: 'control', id: 'kursk-contested-russia' });
		expect(at(36.1, 51)).toMatchObject({ kind: 'front', id: 'front' });
		expect(at(35.271, 51.191)).toMatchObject({ kind: 'place', id: 'sudzha' });
		expect(at(36.6, 51)).toBeNull();
	});

	it('finds what others drew by its line, and within it where nobody’s ground is drawn', async () => {
		await open({ model: smallModel(givenShown) });
		expect(at(35.6, 51)).toMatchObject({ kind: 'given', id: 'zone' });
		expect(at(35.2, 50.4)).toMatchObject({ kind: 'given', id: 'line' });
		expect(at(35.75, 50.8)).toMatchObject({ kind: 'control', id: 'kursk-ukraine' });
		expect(at(36.35, 50.8)).toMatchObject({ kind: 'given', id: 'zone' });
	});

	it('fans out two events at one spot, each to be pointed at', async () => {
		const map = await open();
		const { x, y } = map.project(35.271, 51.191);
		expect(map.pickAt(x - 9.5, y - 22, 2)).toMatchObject({ kind: 'event', id: 'first' });
		expect(map.pickAt(x + 9.5, y - 22, 2)).toMatchObject({ kind: 'event', id: 'second' });
	});

	it('selects an event on a tap', async () => {
		const onSelectEvent = vi.fn();
		const map = await open({ onSelectEvent });
		const { x, y } = map.project(35.271, 51.191);
		const box = canvas()?.getBoundingClientRect();
		const where = { clientX: (box?.x ?? 0) + x - 9.5, clientY: (box?.y ?? 0) + y - 22 };
		for (const type of ['mousedown', 'mouseup', 'click']) {
			canvas()?.dispatchEvent(new MouseEvent(type, { ...where, bubbles: true }));
		}
		expect(onSelectEvent).toHaveBeenCalledExactlyOnceWith('first');
	});

	it('draws the last of several models in quick succession', async () => {
		const map = await open();
		const withoutControl = smallModel({ day: '2025-03-13', computed: null });
		for (let day = 10; day < 20; day++) map.apply(smallModel({ day: `2025-01-${day}` }));
		map.apply(withoutControl);
		await expect.poll(() => container?.dataset.day).toBe('2025-03-13');
		await expect.poll(() => at(35.4, 50.8)).toBeNull();
	});

	it('draws a step to another day once or twice, with few calls', async () => {
		const map = await open({ reducedMotion: false });
		const { pictures, draws } = await countedUntilRest(() => map.apply(anotherDay()));
		expect(at(35.4, 50.8)).toBeNull();
		expect(pictures).toBeLessThanOrEqual(2);
		expect(draws / pictures).toBeLessThanOrEqual(60);
	});

	it('follows a reader who moves it while a day is on its way', async () => {
		const map = await open();
		map.apply(anotherDay());
		map.fly({ zoom: 5, lat: 48, lon: 32 });
		await expect.poll(() => container?.dataset.day).toBe('2025-03-13');
		await expect.poll(() => at(33.85, 51)?.id).toBe('ukraine-ukraine');
	});

	it('hides and shows what the legend switches', async () => {
		const map = await open();
		map.apply(
			smallModel({ visibleLayers: new Set(layerIds(kursk2025).filter((id) => id !== 'control')) })
		);
		await expect.poll(() => at(35.4, 50.8)).toBeNull();
		map.apply(smallModel());
		await expect.poll(() => at(35.4, 50.8)?.id).toBe('kursk-ukraine');
	});

	it('changes theme and keeps what it shows', async () => {
		const map = await open();
		const before = map.camera();
		map.apply(smallModel({ theme: 'dark' }));
		await expect.poll(() => container?.dataset.mapTheme).toBe('dark');
		await expect.poll(() => at(35.4, 50.8)?.id).toBe('kursk-ukraine');
		expect(map.camera()).toEqual(before);
	});

	it('comes back with its picture after a lost WebGL context', async () => {
		const onContextLost = vi.fn();
		const onContextRestored = vi.fn();
		const map = await open({ onContextLost, onContextRestored });
		const extension = canvas()?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		extension?.loseContext();
		await expect.poll(() => onContextLost.mock.calls.length).toBe(1);
		expect(container?.dataset.ready).toBeUndefined();
		map.apply(smallModel({ day: '2025-03-14' }));
		extension?.restoreContext();
		await expect.poll(() => onContextRestored.mock.calls.length).toBe(1);
		expect(container?.dataset).toMatchObject({ ready: 'true', day: '2025-03-14' });
		await expect.poll(() => at(35.4, 50.8)?.id).toBe('kursk-ukraine');
	});

	it('jumps where motion is unwanted, and says where it came to rest', async () => {
		const onCamera = vi.fn();
		const map = await open({ onCamera });
		map.fly({ zoom: 5, lat: 48, lon: 32 });
		expect(map.camera().lon).toBeCloseTo(32);
		expect(onCamera).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 5 }), false);
	});

	it('says that there is no WebGL 2', async () => {
		vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
		const failure: unknown = await open().catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(MapUnavailableError);
		expect(failure).toMatchObject({ reason: 'no-webgl2' });
		expect(container?.dataset.map).toBeUndefined();
	});

	it('leaves nothing behind', async () => {
		const map = await open();
		map.destroy();
		expect(canvas()).toBeNull();
		expect(container?.dataset.map).toBeUndefined();
		view = null;
	});
});
