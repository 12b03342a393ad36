import type { CameraView } from '../domain/view/mapModel.ts';

/** Side of the world at zoom 0 as MapLibre counts, pixels. */
const TILE = 512;

/** Web Mercator: the world as a square from (0, 0) at the north-west to (1, 1). */
export function toWorld(lon: number, lat: number): [number, number] {
	const clamped = Math.max(-85.051129, Math.min(85.051129, lat));
	const sine = Math.sin((clamped * Math.PI) / 180);
	return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toWorld`: degrees east and north. */
export function fromWorld(x: number, y: number): [number, number] {
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
	return [(x - 0.5) * 360, lat];
}

export interface Size {
	width: number;
	height: number;
}

/** Degrees -> pixels from the top left of a frame, for a camera that looks at its middle. */
export function projectorFor(view: CameraView, { width, height }: Size) {
	const scale = TILE * 2 ** view.zoom;
	const [centreX, centreY] = toWorld(view.lon, view.lat);
	return (lon: number, lat: number): [number, number] => {
		const [x, y] = toWorld(lon, lat);
		return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2];
	};
}

export function zoomForScale(pixelsPerWorld: number): number {
	return Math.log2(pixelsPerWorld / TILE);
}

/** Ground length of a pixel, kilometres, at a latitude and zoom. */
export function kilometresPerPixel(lat: number, zoom: number): number {
	return (40_075.016686 * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
}
