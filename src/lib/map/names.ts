import type { Feature, Geometry, Point } from 'geojson';
import type { BasemapData } from './basemap.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { storyLayerIds } from '../domain/dataset/layerIds.ts';
import type { LayerCollection, MapModel } from '../domain/view/mapModel.ts';
import { nameIn } from '../domain/view/nameIn.ts';

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
	/** In the language of the map. */
	name: string;
	/** By which the same place is known in other tables. */
	nameEn: string;
	rank: NameRank;
	/** The whole zoom from which it shows, where there is room. */
	minZoom: number;
	lon: number;
	lat: number;
	kind: 'place' | 'town' | 'settlement';
	/** Whether a status mark stands there from `STATUS_ZOOM` on, so that no dot is needed. */
	hasStatus: boolean;
}

/** The zoom from which the places of the layers show, where the dataset names none itself. */
const STORY_ZOOM = 4;

type Places = Pick<Dataset, 'theatre' | 'layers'>;
const known = new WeakMap<object, ReadonlyMap<string, number>>();

/**
 * The places the story is about: their names are bold and come first, in this order. With the zoom
 * from which each shows.
 */
export function storyPlaces({ theatre, layers }: Places): ReadonlyMap<string, number> {
	const found = known.get(theatre) ?? new Map(prominent({ theatre, layers }));
	known.set(theatre, found);
	return found;
}

function prominent({ theatre, layers }: Places): [id: string, minZoom: number][] {
	if (theatre.prominent.length > 0)
		return theatre.prominent.map(({ place, minZoom }) => [place, minZoom]);
	return layers
		.flatMap(({ sites }) => sites ?? [])
		.filter(({ context }) => context !== true)
		.map(({ place }) => [place, STORY_ZOOM]);
}

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
	model: Pick<
		MapModel,
		'dataset' | 'language' | 'places' | 'namedPlaces' | 'storyLayers' | 'visibleLayers'
	>,
	basemap: Pick<BasemapData, 'towns'>
): MapName[] {
	const { dataset, language } = model;
	const story = new Map([
		...storyPlaces(dataset),
		...model.namedPlaces.map((id) => [id, 0] as const)
	]);
	const settlements = storyLayerIds(dataset)
		.flatMap((layer) =>
			model.visibleLayers.has(layer) ? (model.storyLayers[layer]?.features ?? []) : []
		)
		.filter(({ properties }) => properties.kind === 'settlement');
	const all = [
		...names(model.places, 'place', language, ({ id, properties: { kind } }) =>
			story.has(String(id)) ? 0 : (PLACE_RANKS.get(String(kind)) ?? 5)
		),
		...names(basemap.towns, 'town', language, ({ properties: { rank } }) => clampRank(rank)),
		...names(collection(settlements), 'settlement', language, () => 5)
	].map((name) => ({ ...name, minZoom: story.get(name.id) ?? name.minZoom }));
	const kept = new Map<string, MapName[]>();
	for (const name of all) {
		const key = normal(name.nameEn);
		const same = kept.get(key) ?? [];
		const known = same.find(
			({ lon, lat }) => Math.abs(lon - name.lon) < SAME && Math.abs(lat - name.lat) < SAME
		);
		if (!known) kept.set(key, [...same, name]);
		else merge(known, name);
	}
	const order = [...story.keys()];
	return [...kept.values()]
		.flat()
		.sort((a, b) => a.rank - b.rank || order.indexOf(a.id) - order.indexOf(b.id));
}

/** A town of the basemap may know better how large a place is than the story's own table. */
function merge(known: MapName, again: MapName): void {
	known.hasStatus ||= again.hasStatus;
	if (again.rank >= known.rank) return;
	known.rank = again.rank;
	known.minZoom = again.minZoom;
}

function collection(features: LayerCollection['features']): LayerCollection {
	return { type: 'FeatureCollection', features };
}

function names(
	collection: LayerCollection,
	kind: MapName['kind'],
	language: string,
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
		const nameEn = properties.name_en;
		const name = nameIn(properties, language);
		const hasStatus = kind === 'settlement';
		return [{ id, name, nameEn, rank, minZoom: MIN_ZOOM[rank], lon, lat, kind, hasStatus }];
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
