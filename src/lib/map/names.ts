import type { Feature, Geometry, Point } from 'geojson';
import type { BasemapData } from './basemap.ts';
import { STORY_LAYERS } from '../domain/model/story.ts';
import type { LayerCollection, MapModel } from '../domain/view/mapModel.ts';

/**
 * How much a name matters: 0 story places, 1 capitals, 2 centres of regions, 3 cities, 4 towns,
 * 5 villages. Lower wins where two names want the same room.
 */
export type NameRank = 0 | 1 | 2 | 3 | 4 | 5;

/** The whole zoom from which names of a rank show, where there is room. */
const MIN_ZOOM: Readonly<Record<NameRank, number>> = { 0: 4, 1: 3, 2: 5, 3: 5, 4: 7, 5: 9 };

/** The zoom from which settlements show who holds them. */
export const STATUS_ZOOM = 7;

export interface MapName {
	id: string;
	name: string;
	rank: NameRank;
	/** The whole zoom from which it shows, where there is room. */
	minZoom: number;
	lon: number;
	lat: number;
	kind: 'place' | 'town' | 'settlement';
	/** Whether a status mark stands there from `STATUS_ZOOM` on, so that no dot is needed. */
	hasStatus: boolean;
}

/**
 * The towns the story is about: their names are bold and come first, in this order, since Toretsk
 * has the least room. With the zoom from which each shows.
 */
export const STORY_PLACES: ReadonlyMap<string, number> = new Map([
	['toretsk', 4],
	['sudzha', 4],
	['kursk', 2],
	['pokrovsk', 4],
	['jeddah', 2]
]);
const STORY_ORDER = [...STORY_PLACES.keys()];
const PLACE_RANKS: ReadonlyMap<string, NameRank> = new Map([
	['capital', 1],
	['oblast-centre', 2],
	['city', 3],
	['hub', 3],
	['town', 4],
	['border-crossing', 4]
]);
/** Two entries of the same name nearer than this, degrees, are the same place. */
const SAME = 0.1;

/** Every point name of the map once: story places, then the basemap's towns, then settlements. */
export function mapNames(
	model: Pick<MapModel, 'places' | 'storyLayers' | 'visibleLayers'>,
	basemap: Pick<BasemapData, 'towns'>
): MapName[] {
	const settlements = STORY_LAYERS.flatMap((layer) =>
		model.visibleLayers.has(layer) ? (model.storyLayers[layer]?.features ?? []) : []
	).filter(({ properties }) => properties.kind === 'settlement');
	const all = [
		...names(model.places, 'place', ({ id, properties: { kind } }) =>
			STORY_PLACES.has(String(id)) ? 0 : (PLACE_RANKS.get(String(kind)) ?? 5)
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
		if (!known) kept.set(key, [...same, name]);
		else merge(known, name);
	}
	return [...kept.values()].flat().sort(byImportance);
}

/** A town of the basemap may know better how large a place is than the story's own table. */
function merge(known: MapName, again: MapName): void {
	known.hasStatus ||= again.hasStatus;
	if (again.rank >= known.rank) return;
	known.rank = again.rank;
	known.minZoom = again.minZoom;
}

function byImportance(a: MapName, b: MapName): number {
	return a.rank - b.rank || STORY_ORDER.indexOf(a.id) - STORY_ORDER.indexOf(b.id);
}

function names(
	collection: LayerCollection,
	kind: MapName['kind'],
	rankOf: (feature: Feature<Point, Record<string, unknown>>) => NameRank
): MapName[] {
	return collection.features.flatMap((feature) => {
		// A place whose position is not known has no geometry, whatever the type says.
		const geometry = feature.geometry as Geometry | null;
		const { properties } = feature;
		if (geometry?.type !== 'Point' || typeof properties.name_en !== 'string') return [];
		const [lon, lat] = geometry.coordinates;
		if (lon === undefined || lat === undefined || properties.name_en === '') return [];
		const rank = rankOf({ ...feature, geometry });
		const id = String(feature.id ?? '');
		const minZoom = STORY_PLACES.get(id) ?? MIN_ZOOM[rank];
		const hasStatus = kind === 'settlement';
		return [{ id, name: properties.name_en, rank, minZoom, lon, lat, kind, hasStatus }];
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
