import type { PlanePoint } from '../geometry/plane.ts';

/** A piece of a line along which something stays the same. */
export interface Piece<Key> {
	key: Key;
	points: PlanePoint[];
}

/** A line cut where the key of its steps' middles changes. */
export function cutWhere<Key>(
	line: readonly PlanePoint[],
	keyAt: (middle: PlanePoint) => Key
): Piece<Key>[] {
	const pieces: Piece<Key>[] = [];
	line.slice(1).forEach((point, i) => {
		const from = line[i] ?? point;
		const key = keyAt([(from[0] + point[0]) / 2, (from[1] + point[1]) / 2]);
		const last = pieces.at(-1);
		if (last?.key === key) last.points.push(point);
		else pieces.push({ key, points: [from, point] });
	});
	return pieces;
}
