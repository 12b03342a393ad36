/** What a map shows of an outline that is laid somewhere. */
import type { MultiPolygon } from 'geojson';
import { middleOf, moveOutline } from '$lib/domain/lesson/moveOutline.ts';
import type { Bounds } from '$lib/domain/view/mapModel.ts';

/** How much lies around an outline on each side, parts of its own width and height. */
const AROUND = 0.9;

export interface OutlineView {
	/** Of the outline itself. */
	outline: Bounds;
	/** With what lies around it. */
	around: Bounds;
}

/** @param at where its middle is laid; null where it is at home */
export function outlineView(outline: MultiPolygon, at: [number, number] | null): OutlineView {
	const points = moveOutline(outline, at ?? middleOf(outline)).coordinates.flat(2);
	const lons = points.map(([lon = 0]) => lon);
	const lats = points.map(([, lat = 0]) => lat);
	const bounds: Bounds = [
		Math.min(...lons),
		Math.min(...lats),
		Math.max(...lons),
		Math.max(...lats)
	];
	const [west, south, east, north] = bounds;
	const wide = AROUND * (east - west);
	const high = AROUND * (north - south);
	return { outline: bounds, around: [west - wide, south - high, east + wide, north + high] };
}
