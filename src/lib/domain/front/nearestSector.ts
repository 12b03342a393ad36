import Flatbush from 'flatbush';
import type { SectorId } from '../dataset/theatre.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { toUnits } from '../geometry/polygonSet.ts';

/** More units than the plane is wide, so that no two points share a name. */
const UNITS_APART = 2 ** 26;
const MOST_REMEMBERED = 100_000;

/** Which sector the nearest settlement belongs to. */
export function nearestSector(
	settlements: readonly { point: PlanePoint; sector: SectorId }[]
): (point: PlanePoint) => SectorId {
	// Tables may speak of one side of the border only; an index cannot be empty.
	const index = settlements.length > 0 ? new Flatbush(settlements.length) : null;
	for (const { point } of settlements) index?.add(point[0], point[1], point[0], point[1]);
	index?.finish();
	// Most of a line stays where it was the day before.
	const asked = new Map<number, SectorId>();
	const find = ([x, y]: PlanePoint): SectorId => {
		const nearest = settlements[index?.neighbors(x, y, 1)[0] ?? -1];
		if (!nearest) throw new RangeError('There is no settlement to be near to.');
		return nearest.sector;
	};
	return (point) => {
		const { x, y } = toUnits(point);
		const name = x * UNITS_APART + y;
		const sector = asked.get(name) ?? find(point);
		if (asked.size > MOST_REMEMBERED) asked.clear();
		asked.set(name, sector);
		return sector;
	};
}
