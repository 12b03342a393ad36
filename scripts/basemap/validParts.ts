/** Makes simplified rings valid again: on the grid they are written on, they may cross themselves. */
import { firstOf, partsOfOwners } from '../../src/lib/domain/geometry/boundaryRings.ts';
import { EdgeNet } from '../../src/lib/domain/geometry/edgeNet.ts';
import { snapRound } from '../../src/lib/domain/geometry/snapRounding.ts';
import { at, type Point, type Ring } from './geometry.ts';

/**
 * The parts a closed ring bounds, rounded to so many decimals of a degree: valid, outlines
 * anticlockwise and holes clockwise (RFC 7946).
 */
export function validParts(ring: Ring, decimals: number): Ring[][] {
	const steps = 10 ** decimals;
	const net = new EdgeNet();
	const points = ring.map(([x, y]) => net.point(Math.round(x * steps), Math.round(y * steps)));
	points.slice(1).forEach((point, i) => {
		net.toggle(at(points, i), point, 1);
	});
	const position = (point: number): Point => [at(net.x, point) / steps, at(net.y, point) / steps];
	return partsOfOwners(snapRound(net), 1, firstOf).flatMap((parts) =>
		parts.map((part) => part.map((each) => [...each, ...each.slice(0, 1)].map(position)))
	);
}
