import { distanceKm } from './distance.ts';
import { projectorFor, type Size } from './mercator.ts';
import type { CameraView } from '../domain/view/mapModel.ts';

interface NamedPlace {
	/** What the pointer's button flies to. */
	id: string;
	name: string;
	lon: number;
	lat: number;
}

/** A sign at the map's edge that points at a place off screen. */
export interface Pointer {
	/** Of the place, or of all places merged into this pointer. */
	ids: string[];
	name: string;
	/** Where the sign stands, pixels from the frame's top left. */
	x: number;
	y: number;
	/** Direction of the arrow in degrees clockwise from up. */
	angle: number;
	/** From the view's centre to the first place named. */
	distanceKm: number;
}

/** How far from the edge a sign's centre stands, pixels; wide as signs are wider than tall. */
export interface Insets {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Signs nearer to each other than this would overlap. */
const MERGE_X = 150;
const MERGE_Y = 34;

/**
 * Signs for the places that lie outside the frame, nearest first. Where two would stand on top
 * of each other they become one that names both, or, when one place is much further off than the
 * other, stand above each other.
 */
export function pointersOffScreen(
	places: readonly NamedPlace[],
	view: CameraView,
	size: Size,
	insets: Insets = { top: 28, right: 90, bottom: 28, left: 90 }
): Pointer[] {
	const project = projectorFor(view, size);
	const pointers = places.flatMap((place): Pointer[] => {
		const [x, y] = project(place.lon, place.lat);
		if (x >= 0 && x <= size.width && y >= 0 && y <= size.height) return [];
		const [edgeX, edgeY] = towardsEdge(x, y, size, insets);
		const angle = (Math.atan2(x - edgeX, edgeY - y) * 180) / Math.PI;
		return [
			{
				ids: [place.id],
				name: place.name,
				x: Math.round(edgeX),
				y: Math.round(edgeY),
				angle: Math.round((angle + 360) % 360),
				distanceKm: Math.round(distanceKm(view, place))
			}
		];
	});
	pointers.sort((a, b) => a.distanceKm - b.distanceKm || a.name.localeCompare(b.name, 'en'));
	return pointers.reduce<Pointer[]>(mergeInto, []);
}

/** Where the ray from the frame's centre to a point outside leaves the inset frame. */
function towardsEdge(x: number, y: number, size: Size, insets: Insets): [number, number] {
	const centreX = size.width / 2;
	const centreY = size.height / 2;
	const roomX = Math.max(1, x < centreX ? centreX - insets.left : centreX - insets.right);
	const roomY = Math.max(1, y < centreY ? centreY - insets.top : centreY - insets.bottom);
	const share = Math.min(
		roomX / Math.abs(x - centreX || 1e-9),
		roomY / Math.abs(y - centreY || 1e-9)
	);
	return [centreX + (x - centreX) * share, centreY + (y - centreY) * share];
}

/** Places as far off as this share of each other may stand behind one distance. */
const SAME_DISTANCE = 0.6;

function mergeInto(kept: Pointer[], pointer: Pointer): Pointer[] {
	const near = kept.find((other) => overlaps(other, pointer));
	if (!near) return [...kept, pointer];
	if (near.distanceKm < pointer.distanceKm * SAME_DISTANCE)
		return [...kept, asideOf(kept, pointer)];
	near.ids.push(...pointer.ids);
	near.name = `${near.name}, ${pointer.name}`;
	return kept;
}

function overlaps(a: Pointer, b: Pointer): boolean {
	return Math.abs(a.x - b.x) < MERGE_X && Math.abs(a.y - b.y) < MERGE_Y;
}

/** The pointer moved up, sign by sign, until it covers no other. */
function asideOf(kept: readonly Pointer[], pointer: Pointer): Pointer {
	let moved = pointer;
	while (kept.some((other) => overlaps(other, moved))) moved = { ...moved, y: moved.y - MERGE_Y };
	return moved;
}
