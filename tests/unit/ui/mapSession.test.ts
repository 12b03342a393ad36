import { describe, expect, it } from 'vitest';
import type { CameraView } from '../../../src/lib/domain/view/mapModel.ts';
import type { MapView } from '../../../src/lib/map/MapView.ts';
import type { Atlas, CameraRequest } from '../../../src/lib/state/atlas.svelte.ts';
import { MapSession } from '../../../src/lib/ui/map/map-session.svelte.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const start: CameraView = { zoom: 5, lat: 50, lon: 35 };
const near: CameraView = { zoom: 9, lat: 51, lon: 35 };
const far: CameraView = { zoom: 9, lat: 52, lon: 37 };
const halfway: CameraView = { zoom: 7, lat: 50.5, lon: 35 };
const frame = {
	width: 800,
	height: 600,
	free: { left: 0, top: 0, width: 800, height: 600 }
};

/** As MapLibre: what interrupts a flight ends it at once, and a jump is over when it returns. */
class Map {
	isMoving = false;
	#at = start;
	#to = start;
	constructor(private readonly onRest: (camera: CameraView) => void) {}
	fly(to: CameraView, { animate }: { animate: boolean }) {
		if (this.isMoving) this.#restAt(halfway);
		this.#to = to;
		if (animate) this.isMoving = true;
		else this.#restAt(to);
	}
	arrive() {
		this.#restAt(this.#to);
	}
	camera() {
		return this.#at;
	}
	#restAt(camera: CameraView) {
		this.isMoving = false;
		this.#at = camera;
		this.onRest(camera);
	}
}

function setUp() {
	const stored: CameraView[] = [];
	const atlas = {
		dataset: kursk2025,
		camera: null,
		setCamera: (camera: CameraView) => stored.push(camera)
	};
	const session = new MapSession(atlas as unknown as Atlas);
	const map = new Map((camera) => {
		session.rest(camera, false);
	});
	session.live = map as unknown as MapView;
	const look = (camera: CameraView | null, { animate = true } = {}) => {
		const request: CameraRequest = { to: { kind: 'camera', camera }, animate };
		session.look(request, frame, new globalThis.Map());
	};
	return { stored, map, look, session };
}

describe('where a flight of the map ends', () => {
	it('is what the link says, and never where another flight interrupted it', () => {
		const { stored, map, look } = setUp();
		look(near);
		look(far);
		expect(stored).toEqual([]);
		map.arrive();
		expect(stored).toEqual([far]);
	});

	it('is what the link says of a jump too, at once, also out of a flight', () => {
		const { stored, look } = setUp();
		look(near, { animate: false });
		expect(stored).toEqual([near]);
		look(near);
		look(far, { animate: false });
		expect(stored).toEqual([near, far]);
	});

	it('is in no link where the whole front is what was asked for', () => {
		const { stored, map, look } = setUp();
		look(near);
		look(null);
		map.arrive();
		expect(stored).toEqual([]);
	});

	it('is said once: what moves the map after it is not the page', () => {
		const { stored, map, look, session } = setUp();
		look(near);
		map.arrive();
		session.rest(halfway, false);
		expect(stored).toEqual([near]);
		session.rest(halfway, true);
		expect(stored).toEqual([near, halfway]);
	});
});
