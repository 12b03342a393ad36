import type { EdgeNet } from './edgeNet.ts';
import { crossesWest } from './edgeBands.ts';
import { planarMap } from './planarMap.ts';

/** Points of a net, in order; the first is not said again at the end. */
type Ring = readonly number[];

/** Outline anticlockwise, then its holes clockwise. */
export type RingedPart = readonly [Ring, ...Ring[]];

/** Whose ground is that lies in the sets whose bits are given; -1: nobody's. */
export type OwnerOf = (bits: number) => number;

/** The first of the sets that ground lies in. */
export const firstOf: OwnerOf = (bits) => 31 - Math.clz32(bits & -bits);

/**
 * The parts of each owner's ground in a net whose edges meet in points alone. Rings meet each other
 * in points at most, and never themselves.
 *
 * @param owners how many there are, numbered from 0
 */
export function partsOfOwners(net: EdgeNet, owners: number, ownerOf: OwnerOf): RingedPart[][] {
	return ringsOfOwners(net, owners, ownerOf).map((rings) => nested(net, rings));
}

/** The simple rings around each owner's ground, with the ground on their left. */
function ringsOfOwners(net: EdgeNet, owners: number, ownerOf: OwnerOf): Ring[][] {
	const { from, next, inside } = planarMap(net);
	const owner = inside.map(ownerOf);
	const rings = Array.from({ length: owners }, (): Ring[] => []);
	const seen = new Uint8Array(next.length);
	const placeOnWay = new Int32Array(net.x.length).fill(-1);
	owner.forEach((set, first) => {
		if (set < 0 || seen[first] || owner[first ^ 1] === set) return;
		const way: number[] = [];
		const endRing = (place: number) => {
			const ring = way.splice(place);
			for (const point of ring) placeOnWay[point] = -1;
			rings[set]?.push(ring);
		};
		let half = first;
		do {
			seen[half] = 1;
			const point = from[half] ?? 0;
			const place = placeOnWay[point] ?? -1;
			// Back where the way has been: what lies between is a ring of its own.
			if (place >= 0) endRing(place);
			placeOnWay[point] = way.push(point) - 1;
			half = next[half] ?? 0;
			while (owner[half ^ 1] === set) half = next[half ^ 1] ?? 0;
		} while (half !== first);
		endRing(0);
	});
	return rings;
}

/** Each hole with the smallest outline around it. */
function nested(net: EdgeNet, rings: readonly Ring[]): RingedPart[] {
	const all = rings.map((ring) => ({ ring, area: windingArea(net, ring) }));
	const outlines = all
		.filter(({ area }) => area > 0)
		.map(({ ring, area }) => ({ area, part: [ring] as [Ring, ...Ring[]] }));
	const fromSmallest = outlines.toSorted((a, b) => a.area - b.area);
	for (const { ring, area } of all) {
		if (area > 0) continue;
		fromSmallest
			.find((outline) => outline.area > -area && isAround(net, outline.part[0], ring))
			?.part.push(ring);
	}
	return outlines.map(({ part }) => part);
}

/** Twice the area, positive for an anticlockwise ring. */
function windingArea({ x, y }: EdgeNet, ring: Ring): number {
	// From a point of the ring, as numbers far from zero would lose their last digits.
	const [x0, y0] = [x[ring[0] ?? 0] ?? 0, y[ring[0] ?? 0] ?? 0];
	let doubled = 0;
	let [beforeX, beforeY] = [0, 0];
	for (const point of ring) {
		const [px, py] = [(x[point] ?? 0) - x0, (y[point] ?? 0) - y0];
		doubled += beforeX * py - px * beforeY;
		[beforeX, beforeY] = [px, py];
	}
	return doubled;
}

/** Whether the middle of a ring's edge, where no other ring passes, lies within the outline. */
function isAround({ x, y }: EdgeNet, outline: Ring, ring: Ring): boolean {
	const [a = 0, b = 0] = ring;
	const [middleX, middleY] = [((x[a] ?? 0) + (x[b] ?? 0)) / 2, ((y[a] ?? 0) + (y[b] ?? 0)) / 2];
	let isIn = false;
	let before = outline.at(-1) ?? 0;
	for (const point of outline) {
		const [ax, ay, bx, by] = [x[before] ?? 0, y[before] ?? 0, x[point] ?? 0, y[point] ?? 0];
		if (crossesWest(middleX, middleY, ax, ay, bx, by)) isIn = !isIn;
		before = point;
	}
	return isIn;
}
