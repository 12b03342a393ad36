import type { Path64 } from 'clipper2-ts/dist/Core.js';
import type { PlanePoint } from '../geometry/plane.ts';
import { fromUnits, type PolygonSet } from '../geometry/polygonSet.ts';
import type { Territory } from '../ground/territory.ts';

/** How finely the place is looked for where a line comes near the edge: halvings of a step. */
const HALVINGS = 12;
/** More units than the plane is wide, so that no two points share a name. */
const CORNERS_APART = 2 ** 26;
const MOST_REMEMBERED = 100_000;

export interface FrontLines {
	/** Open or closed lines on the equal-area plane. */
	lines: PlanePoint[][];
	/** Length of what was left out near the edge, on the plane. */
	droppedKm: number;
}

/** Where a contour can be a front. */
export class FrontGround {
	readonly #territory: Territory;
	readonly #unknown: Territory | null;
	readonly #edgeKm: number;
	/** Most of a line stays where it was the day before. */
	readonly #asked = new Map<number, boolean>();

	/**
	 * @param unknown ground that nobody speaks for; null where there is none
	 * @param edgeKm nearer than this to border and coast there is no front
	 */
	constructor(territory: Territory, unknown: Territory | null, edgeKm: number) {
		this.#territory = territory;
		this.#unknown = unknown;
		this.#edgeKm = edgeKm;
	}

	isFront(point: PlanePoint): boolean {
		return (
			this.#territory.distanceToEdge(point, this.#edgeKm) >= this.#edgeKm && this.isKnown(point)
		);
	}

	/** The same, remembered: for the points of contours. */
	isFrontAt(corner: { x: number; y: number }): boolean {
		const name = corner.x * CORNERS_APART + corner.y;
		const known = this.#asked.get(name);
		if (known !== undefined) return known;
		const is = this.isFront(fromUnits(corner));
		if (this.#asked.size > MOST_REMEMBERED) this.#asked.clear();
		this.#asked.set(name, is);
		return is;
	}

	/** Whether all ground within `reachKm` is unknown. */
	isSilent(point: PlanePoint, reachKm: number): boolean {
		if (!this.#unknown?.contains(point)) return false;
		return this.#unknown.distanceToEdge(point, reachKm) >= reachKm;
	}

	isKnown(point: PlanePoint): boolean {
		return this.#territory.contains(point) && !this.#unknown?.contains(point);
	}
}

/**
 * The contour of a reached area inside known ground, minus what runs near border and coast.
 * @param isDropped whether a step that is left out counts as such, by its middle
 */
export function frontLines(
	reached: PolygonSet,
	ground: FrontGround,
	isDropped: (middle: PlanePoint) => boolean = () => true
): FrontLines {
	const lines: PlanePoint[][] = [];
	let droppedKm = 0;
	for (const ring of reached) {
		const cut = cutRing([...ring, ...ring.slice(0, 1)], ground, isDropped);
		lines.push(...cut.lines);
		droppedKm += cut.droppedKm;
	}
	return { lines, droppedKm };
}

function cutRing(
	corners: Path64,
	ground: FrontGround,
	isDropped: (middle: PlanePoint) => boolean
): FrontLines {
	const isFrontAt = corners.map((corner) => ground.isFrontAt(corner));
	const ring = corners.map(fromUnits);
	const lines: PlanePoint[][] = [];
	let line: PlanePoint[] = [];
	let droppedKm = 0;
	const endLine = () => {
		if (line.length > 1) lines.push(line);
		line = [];
	};
	ring.forEach((point, i) => {
		const isHere = isFrontAt[i] === true;
		const previous = ring[i - 1];
		if (previous && isHere !== isFrontAt[i - 1]) {
			const [outside, inside] = isHere ? [previous, point] : [point, previous];
			line.push(crossingPoint(outside, inside, ground));
			if (!isHere) endLine();
		} else if (previous && !isHere) {
			const middle: PlanePoint = [(point[0] + previous[0]) / 2, (point[1] + previous[1]) / 2];
			if (isDropped(middle) && ground.isKnown(middle))
				droppedKm += Math.hypot(point[0] - previous[0], point[1] - previous[1]);
		}
		if (isHere) line.push(point);
	});
	endLine();
	return { lines: joinEnds(lines), droppedKm };
}

/** Where the way from a point that is no front to one that is becomes one. */
function crossingPoint(outside: PlanePoint, inside: PlanePoint, ground: FrontGround): PlanePoint {
	let low = 0;
	let high = 1;
	const at = (t: number): PlanePoint => [
		outside[0] + t * (inside[0] - outside[0]),
		outside[1] + t * (inside[1] - outside[1])
	];
	for (let step = 0; step < HALVINGS; step++) {
		const middle = (low + high) / 2;
		if (ground.isFront(at(middle))) high = middle;
		else low = middle;
	}
	return at(high);
}

/** A ring is walked from an arbitrary vertex; a line that passes it came out in two pieces. */
function joinEnds(lines: PlanePoint[][]): PlanePoint[][] {
	const first = lines[0];
	const last = lines.at(-1);
	if (!first || !last || first === last || !samePoint(first[0], last.at(-1))) return lines;
	return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
}

function samePoint(a: PlanePoint | undefined, b: PlanePoint | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
