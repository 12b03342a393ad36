import type { Feature, Point } from 'geojson';
import type { BasemapData } from './basemap.ts';
import { STORY_VIEWS } from './bounds.ts';
import type { LayerCollection, MapModel } from './types.ts';

/**
 * How much a name matters: 0 story places, 1 capitals, 2 centres of regions, 3 cities, 4 towns,
 * 5 villages. Lower wins where two names want the same room.
 */
export type NameRank = 0 | 1 | 2 | 3 | 4 | 5;

/** The whole zoom from which names of a rank show, where there is room. */
export const NAME_MIN_ZOOM: Readonly<Record<NameRank, number>> = {
	0: 2,
	1: 3,
	2: 5,
	3: 5,
	4: 7,
	5: 9
};

export interface MapName {
	id: string;
	name: string;
	rank: NameRank;
	lon: number;
	lat: number;
	kind: 'place' | 'town' | 'settlement';
}

/** The towns the story is about; their names are bold and come first. */
const STORY_PLACES = new Set(['kursk', 'sudzha', 'pokrovsk', 'toretsk', 'jeddah']);
const PLACE_RANKS: Readonly<Record<string, NameRank>> = {
	capital: 1,
	'oblast-centre': 2,
	city: 3,
	airport: 4,
	town: 4
};
/** Two entries of the same name nearer than this, degrees, are the same place. */
const SAME = 0.25;

/** Every point name of the map once: story places, then the basemap's towns, then settlements. */
export function mapNames(
	model: Pick<MapModel, 'places' | 'storyLayers' | 'visibleLayers'>,
	basemap: Pick<BasemapData, 'towns'>
): MapName[] {
	const settlements = STORY_VIEWS.flatMap(({ layer }) =>
		model.visibleLayers.has(layer) ? (model.storyLayers[layer]?.features ?? []) : []
	).filter(({ properties }) => properties.kind === 'settlement');
	const all = [
		...names(model.places, 'place', ({ id, properties: { kind } }) =>
			STORY_PLACES.has(String(id)) ? 0 : (PLACE_RANKS[String(kind)] ?? 5)
		),
		...names(basemap.towns, 'town', ({ properties: { rank } }) => clampRank(rank)),
		...names({ type: 'FeatureCollection', features: settlements }, 'settlement', () => 5)
	];
	const kept = new Map<string, MapName[]>();
	for (const name of all) {
		const key = normal(name.name);
		const same = kept.get(key) ?? [];
		const known = same.find(
			({ lon, lat }) => Math.abs(lon - name.lon) < SAME && Math.abs(lat - name.lat) < SAME
		);
		// A town of the basemap may know better how large a place is than the story's own table.
		if (known && name.rank < known.rank) known.rank = name.rank;
		if (!known) kept.set(key, [...same, name]);
	}
	return [...kept.values()].flat().sort((a, b) => a.rank - b.rank);
}

function names(
	collection: LayerCollection,
	kind: MapName['kind'],
	rankOf: (feature: Feature<Point, Record<string, unknown>>) => NameRank
): MapName[] {
	return collection.features.flatMap((feature) => {
		const { geometry, properties } = feature;
		if (geometry.type !== 'Point' || typeof properties.name_en !== 'string') return [];
		const [lon, lat] = geometry.coordinates;
		if (lon === undefined || lat === undefined || properties.name_en === '') return [];
		const rank = rankOf({ ...feature, geometry });
		return [
			{
				id: String(feature.id ?? properties.id ?? ''),
				name: properties.name_en,
				rank,
				lon,
				lat,
				kind
			}
		];
	});
}

function clampRank(rank: unknown): NameRank {
	return typeof rank === 'number' ? (Math.max(1, Math.min(4, Math.round(rank))) as NameRank) : 4;
}

function normal(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[^a-z]/gi, '')
		.toLowerCase();
}
