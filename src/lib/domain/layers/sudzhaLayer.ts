import { distance } from '@turf/turf';
import type { Settlement } from '../model/settlement.ts';
import { layerFeature, layerFile, type LayerFeature, type LayerFile } from './layerFile.ts';
import { storyMetadata, type LayerInputs } from './layerInputs.ts';
import { attribution, CC_BY, POINTS_ATTRIBUTION, STATUS_ATTRIBUTION } from './licences.ts';
import { siteFeature } from './placeFeatures.ts';
import { settlementFeatures } from './settlementFeatures.ts';

/** How far from Sudzha its approaches reach, km; the stops of the road lie beyond. */
const APPROACHES_KM = 12;
/** Places along the road, from Sumy through Sudzha to the north-east. */
const ROAD_STOPS = ['sumy', 'yunakivka', 'sudzha', 'martynovka'];
/** Events in which the road is named. */
const ROAD_EVENTS = [
	'2025-02-25-supply-road-under-drones',
	'2025-03-07-breakthrough-south-of-sudzha'
];

/** The town, its approaches and the road through it. */
export function sudzhaLayer(inputs: LayerInputs): LayerFile {
	const { settlements, reports, places, events } = inputs.tables;
	const town = settlements.find(({ id }) => id === 'sudzha');
	const approaches = settlements.flatMap((settlement) => {
		const km = town ? kilometres(town, settlement) : Infinity;
		const isApproach = km <= APPROACHES_KM || ROAD_STOPS.includes(settlement.id);
		return isApproach ? [{ settlement, km }] : [];
	});
	const points = settlementFeatures(
		approaches.map(({ settlement }) => settlement),
		reports
	);
	return layerFile(
		storyMetadata(inputs, 'sudzha', {
			title: 'Sudzha and its approaches',
			licence: CC_BY,
			attribution: attribution(STATUS_ATTRIBUTION, POINTS_ATTRIBUTION)
		}),
		[
			...roadFeature(inputs),
			...points.map((point, at) => ({
				...point,
				properties: {
					...point.properties,
					distance_km: Math.round((approaches[at]?.km ?? 0) * 10) / 10
				}
			})),
			...siteFeature(places, events, 'sudzha')
		]
	);
}

function roadFeature({ tables: { settlements, events } }: LayerInputs): LayerFeature[] {
	const stops = ROAD_STOPS.flatMap((id) =>
		settlements.filter((settlement) => settlement.id === id)
	);
	if (stops.length < 2) return [];
	return [
		layerFeature(
			'road-r-200',
			{ type: 'LineString', coordinates: stops.map(({ lon, lat }) => [lon, lat]) },
			{
				kind: 'road',
				name_en: 'Sumy-Sudzha road (R-200)',
				schematic: true,
				note: 'A schematic line through known places on the road, not its course: straight from place to place.',
				settlement_ids: stops.map(({ id }) => id),
				event_ids: ROAD_EVENTS.filter((id) => events.some((event) => event.id === id))
			}
		)
	];
}

function kilometres(from: Settlement, to: Settlement): number {
	return distance([from.lon, from.lat], [to.lon, to.lat], { units: 'kilometers' });
}
