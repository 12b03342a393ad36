import { layerFeature, layerFile, type LayerFeature, type LayerFile } from './layerFile.ts';
import { storyMetadata, type LayerInputs } from './layerInputs.ts';
import { approaches, ROAD_STOPS } from './layerSettlements.ts';
import { siteFeature } from './placeFeatures.ts';
import { settlementFeatures } from './settlementFeatures.ts';
import { settlementTerms } from './settlementTerms.ts';

/** Events in which the road is named. */
const ROAD_EVENTS = [
	'2025-02-25-supply-road-under-drones',
	'2025-03-07-breakthrough-south-of-sudzha'
];

/** The town, its approaches and the road through it. */
export function sudzhaLayer(inputs: LayerInputs): LayerFile {
	const { settlements, reports, places, events } = inputs.tables;
	const near = approaches(settlements);
	const shown = near.map(({ settlement }) => settlement);
	const points = settlementFeatures(shown, reports);
	return layerFile(
		storyMetadata(inputs, 'sudzha', {
			title: 'Sudzha and its approaches',
			...settlementTerms(shown)
		}),
		[
			...roadFeature(inputs),
			...points.map((point, at) => ({
				...point,
				properties: {
					...point.properties,
					distance_km: Math.round((near[at]?.km ?? 0) * 10) / 10
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
