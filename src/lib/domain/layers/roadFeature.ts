import type { RoadSpec } from '../dataset/layerSpec.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Settlement } from '../model/settlement.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';

const SCHEMATIC =
	'A schematic line through known places on the road, not its course: straight from place to place.';

/** A road as a line through its stops; nothing where fewer than two of them are known. */
export function roadFeature(
	{ id, names, stops, events: told }: RoadSpec,
	settlements: readonly Settlement[],
	events: readonly StoryEvent[]
): LayerFeature[] {
	const known = stops.flatMap((stop) => settlements.filter((settlement) => settlement.id === stop));
	if (known.length < 2) return [];
	return [
		layerFeature(
			id,
			{ type: 'LineString', coordinates: known.map(({ lon, lat }) => [lon, lat]) },
			{
				kind: 'road',
				name_en: names.en,
				schematic: true,
				note: SCHEMATIC,
				settlement_ids: known.map((stop) => stop.id),
				event_ids: told.filter((event) => events.some((each) => each.id === event))
			}
		)
	];
}
