import type { Bounds } from '$lib/domain/view/mapModel.ts';

type Rectangle = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The map is never asked to show its ground in less than this share of it. */
const LEAST = 0.3;
/** What stands along the map's upper edge, CSS pixels: nothing is looked at under it. */
const UPPER_EDGE = 72;

/**
 * What has to be in view on a map, so that some ground is seen beside a card that lies over its foot or
 * along a side: the ground, and as much more towards the card as the card covers.
 * @param bounds west, south, east, north, degrees
 */
export function roomBeside(bounds: Bounds, map: Rectangle, card: Rectangle): Bounds {
	const [west, south, east, north] = bounds;
	const isBeside = card.right <= map.left || card.left >= map.right || card.top >= map.bottom;
	if (isBeside) return bounds;
	const isAtLeft = card.left - map.left < map.right - card.right;
	const covered = isAtLeft ? card.right - map.left : map.right - card.left;
	const across = Math.min(covered / (map.right - map.left), 1 - LEAST);
	const seen = map.bottom - map.top - UPPER_EDGE;
	const down = Math.min((map.bottom - card.top) / seen, 1 - LEAST);
	const more = (share: number, length: number) => (length * share) / (1 - share);
	// A card along a side stands as high as the map; any other is low.
	const isTall = card.bottom - card.top > seen * (1 - LEAST);
	if (!isTall || down <= across)
		return [west, Math.max(-85, south - more(down, north - south)), east, north];
	return isAtLeft
		? [west - more(across, east - west), south, east, north]
		: [west, south, east + more(across, east - west), north];
}
