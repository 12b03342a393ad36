import type { Position } from 'geojson';
import { greatCircle } from './distance.ts';

/** How far a leg on land bows out, as a share of its length: rails to the north, roads to the south. */
const BOW: Readonly<Record<string, number>> = { rail: 0.1, road: -0.1 };
const STEPS = 24;

/**
 * The line that stands for a leg of the route between two points. Nobody reported an exact path,
 * so none is suggested: by air the great circle, on land a bow to one side for rails and to the
 * other for roads, which also keeps two legs between the same places apart.
 */
export function routeArc(from: Position, to: Position, mode: string): Position[] {
	const [x0 = 0, y0 = 0] = from;
	const [x1 = 0, y1 = 0] = to;
	if (mode === 'air') return greatCircle([x0, y0], [x1, y1], STEPS * 2);
	const bow = (BOW[mode] ?? 0) * (x0 <= x1 ? 1 : -1);
	// A degree of longitude is shorter than one of latitude, by this much.
	const shrink = Math.cos((((y0 + y1) / 2) * Math.PI) / 180);
	const middle = [
		(x0 + x1) / 2 - (bow * 2 * (y1 - y0)) / shrink,
		(y0 + y1) / 2 + bow * 2 * (x1 - x0) * shrink
	] as const;
	return Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = step / STEPS;
		const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
		return [a * x0 + b * middle[0] + c * x1, a * y0 + b * middle[1] + c * y1];
	});
}
