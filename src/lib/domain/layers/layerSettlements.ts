/** Which settlements a layer of the story shows. */
import { distance } from '@turf/turf';
import type { Settlement } from '../model/settlement.ts';

/** The layers that show settlements with their reports. */
export const SETTLEMENT_LAYERS = ['kursk', 'sudzha', 'pokrovsk', 'toretsk'] as const;
export type SettlementLayer = (typeof SETTLEMENT_LAYERS)[number];

/** How far from Sudzha its approaches reach, km; the stops of the road lie beyond. */
const APPROACHES_KM = 12;
/** Places along the road, from Sumy through Sudzha to the north-east. */
export const ROAD_STOPS: readonly string[] = ['sumy', 'yunakivka', 'sudzha', 'martynovka'];

/** Those of a sector that is named like the layer; of Sudzha, the town's approaches and its road. */
export function layerSettlements(
	layer: SettlementLayer,
	settlements: readonly Settlement[]
): Settlement[] {
	if (layer === 'sudzha') return approaches(settlements).map(({ settlement }) => settlement);
	return settlements.filter(({ sector }) => sector === layer);
}

/** The approaches of Sudzha with their distance from it. */
export function approaches(
	settlements: readonly Settlement[]
): { settlement: Settlement; km: number }[] {
	const town = settlements.find(({ id }) => id === 'sudzha');
	return settlements.flatMap((settlement) => {
		const km = town ? kilometres(town, settlement) : Infinity;
		const isApproach = km <= APPROACHES_KM || ROAD_STOPS.includes(settlement.id);
		return isApproach ? [{ settlement, km }] : [];
	});
}

function kilometres(from: Settlement, to: Settlement): number {
	return distance([from.lon, from.lat], [to.lon, to.lat], { units: 'kilometers' });
}
