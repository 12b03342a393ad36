import { expect, it } from 'vitest';
import { clipArea, clipLine } from '../../../scripts/basemap/world/clipToBox.ts';
import { isInside, ringArea, type Point, type Ring } from '../../../scripts/basemap/geometry.ts';
import { runsOutside } from '../../../scripts/basemap/world/worldLines.ts';

const square = (west: number, south: number, east: number, north: number): Ring => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const isOn = (point: Point, area: Ring[][]) => area.some((rings) => isInside(point, rings));

it('opens a hole that reaches the edge of the box: no rim of land is left there', () => {
	const area = clipArea([[square(0, 0, 30, 30), square(5, 5, 25, 15)]], [0, 0, 10, 10]);
	expect(isOn([2, 2], area)).toBe(true);
	expect(isOn([7, 7], area)).toBe(false);
	// One outline in the shape of an L, and no ring along the box.
	expect(area.map((rings) => rings.length)).toEqual([1]);
});

it('keeps an island in a lake, and a lake that lies inside the box', () => {
	const area = clipArea(
		[[square(0, 0, 30, 30), square(2, 2, 8, 8)], [square(4, 4, 6, 6)]],
		[0, 0, 10, 10]
	);
	expect([isOn([1, 1], area), isOn([3, 3], area), isOn([5, 5], area)]).toEqual([true, false, true]);
});

it('winds outlines anticlockwise and holes clockwise, whatever came in', () => {
	const signed = (ring: Ring) =>
		ring.slice(1).reduce((sum, [x, y], i) => {
			const [lastX, lastY] = ring[i] ?? [0, 0];
			return sum + lastX * y - x * lastY;
		}, 0);
	const clockwise = [...square(0, 0, 30, 30)].reverse();
	const [[outline = [], hole = []] = []] = clipArea(
		[[clockwise, square(2, 2, 8, 8)]],
		[0, 0, 10, 10]
	);
	const [[bare = []] = []] = clipArea([[clockwise]], [0, 0, 10, 10]);
	expect(signed(bare)).toBeGreaterThan(0);
	expect(signed(outline)).toBeGreaterThan(0);
	expect(signed(hole)).toBeLessThan(0);
	expect(ringArea(hole)).toBeGreaterThan(0);
});

it('has nothing of what lies outside', () => {
	expect(clipArea([[square(20, 20, 30, 30)]], [0, 0, 10, 10])).toEqual([]);
	expect(
		clipLine(
			[
				[20, 20],
				[30, 30]
			],
			[0, 0, 10, 10]
		)
	).toEqual([]);
});

it('leaves out the stretch of a border that a box of a disputed one holds', () => {
	const line: Point[] = [0, 1, 2, 3, 4, 5].map((x) => [x, 0]);
	// The segments from 2 to 3 and no other have their middle in it.
	expect(runsOutside(line, [[2.1, -1, 2.9, 1]])).toEqual([line.slice(0, 3), line.slice(3)]);
	expect(runsOutside(line, [])).toEqual([line]);
});
