import { kmToMiles } from '../../domain/model/miles.ts';
import { kilometresPerPixel } from '../mercator.ts';
import type { CameraView } from '../../domain/view/mapModel.ts';

/** A bar of a round number of miles. */
export function scaleBarInMiles(
	view: CameraView,
	maxPixels: number
): { pixels: number; miles: number } {
	const perPixel = kmToMiles(kilometresPerPixel(view.lat, view.zoom));
	const miles = roundDown(perPixel * maxPixels);
	return { pixels: miles / perPixel, miles };
}

/** A bar of a round number of kilometres, and the same length in miles. */
export function scaleBar(
	view: CameraView,
	maxPixels: number
): { pixels: number; kilometres: number; miles: number } {
	const perPixel = kilometresPerPixel(view.lat, view.zoom);
	const kilometres = roundDown(perPixel * maxPixels);
	return {
		pixels: kilometres / perPixel,
		kilometres,
		miles: Number(kmToMiles(kilometres).toPrecision(2))
	};
}

/** The largest of 1, 2, 5 times a power of ten that is not above `length`. */
function roundDown(length: number): number {
	const power = 10 ** Math.floor(Math.log10(length));
	const digit = length / power;
	return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}
