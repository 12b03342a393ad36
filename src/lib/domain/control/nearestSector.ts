import Flatbush from 'flatbush';
import type { Sector } from '../model/settlement.ts';
import type { PlanePoint } from './plane.ts';

/** Which sector the nearest settlement belongs to. */
export function nearestSector(
	settlements: readonly { point: PlanePoint; sector: Sector }[]
): (point: PlanePoint) => Sector {
	// Tables may speak of one side of the border only; an index cannot be empty.
	const index = settlements.length > 0 ? new Flatbush(settlements.length) : null;
	for (const { point } of settlements) index?.add(point[0], point[1], point[0], point[1]);
	index?.finish();
	return ([x, y]) => {
		const nearest = settlements[index?.neighbors(x, y, 1)[0] ?? -1];
		if (!nearest) throw new RangeError('There is no settlement to be near to.');
		return nearest.sector;
	};
}
