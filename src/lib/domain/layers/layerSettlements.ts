/** Which settlements a layer of the story shows. */
import { distance } from '@turf/turf';
import type { LayerSpec } from '../dataset/layerSpec.ts';
import type { Settlement } from '../model/settlement.ts';

/** A settlement of a layer. */
export interface ShownSettlement {
	settlement: Settlement;
	/** From the place that the layer is about, km; null where it is about a sector. */
	km: number | null;
}

/** Those of a sector; or those around a place, with the stops of the layer's road beyond. */
export function layerSettlements(
	{ settlements: of, road }: Pick<LayerSpec, 'settlements' | 'road'>,
	settlements: readonly Settlement[]
): ShownSettlement[] {
	if (of === undefined) return [];
	if (of.kind === 'sector')
		return settlements
			.filter(({ sector }) => sector === of.sector)
			.map((settlement) => ({ settlement, km: null }));
	const middle = settlements.find(({ id }) => id === of.settlement);
	return settlements.flatMap((settlement) => {
		const km = middle ? kilometres(middle, settlement) : Infinity;
		const isShown = km <= of.km || road?.stops.includes(settlement.id);
		return isShown ? [{ settlement, km }] : [];
	});
}

function kilometres(from: Settlement, to: Settlement): number {
	return distance([from.lon, from.lat], [to.lon, to.lat], { units: 'kilometers' });
}
