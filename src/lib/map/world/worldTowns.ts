/** Every town of the world's cells in one list, for who looks for one by its name: `world-towns.json`. */
import type { LayerCollection } from '../../domain/view/mapModel.ts';
import type { BasemapData } from '../basemap.ts';
import { distanceKm } from '../distance.ts';
import { isRecord } from '../decodeCollection.ts';

export const WORLD_TOWNS_FILE = 'basemap/world-towns.json';

const KM_A_DEGREE = 111;
/** The rank of a town that shows only near by. */
const SMALL_TOWN = 4;

export interface WorldTown {
	/** By language, English among them; none is empty. */
	names: Readonly<Record<string, string>>;
	/** ISO 3166-1, two letters. */
	country: string;
	lon: number;
	lat: number;
}

/** Column by column, the largest towns first; an empty name is not known. */
export interface WorldTownsFile {
	credit: string;
	/** By language. */
	names: Readonly<Record<string, readonly string[]>>;
	country: readonly string[];
	lon: readonly number[];
	lat: readonly number[];
}

/** @throws Error where it is no such list */
export function decodeWorldTowns(data: unknown): WorldTown[] {
	const { names, country, lon, lat } = isRecord(data) ? data : {};
	const length = Array.isArray(country) ? country.length : -1;
	const column = (values: unknown, kind: 'string' | 'number'): unknown[] => {
		if (
			!Array.isArray(values) ||
			values.length !== length ||
			values.some((each) => typeof each !== kind)
		)
			throw new Error('The list of towns has columns of other lengths or kinds.');
		return values;
	};
	const named = Object.entries(isRecord(names) ? names : {}).map(
		([language, values]) => [language, column(values, 'string') as string[]] as const
	);
	const codes = column(country, 'string') as string[];
	const lons = column(lon, 'number') as number[];
	const lats = column(lat, 'number') as number[];
	return codes.map((code, row) => ({
		names: Object.fromEntries(
			named.flatMap(([language, values]) => (values[row] ? [[language, values[row]]] : []))
		),
		country: code,
		lon: lons[row] ?? NaN,
		lat: lats[row] ?? NaN
	}));
}

/** Towns around a point, so many kilometres away at most. */
export function townsAround(
	towns: readonly WorldTown[],
	{ lon, lat }: { lon: number; lat: number },
	km: number
): WorldTown[] {
	return towns.filter(
		(town) => Math.abs(town.lat - lat) < km / KM_A_DEGREE && distanceKm({ lon, lat }, town) < km
	);
}

/** A base map that names these towns besides. A town of its own is named once. */
export function withTowns(basemap: BasemapData, towns: readonly WorldTown[]): BasemapData {
	const further = towns.map(
		({ names, country, lon, lat }): LayerCollection['features'][number] => ({
			type: 'Feature',
			properties: { kind: 'town', rank: SMALL_TOWN, country, ...namesOf(names) },
			geometry: { type: 'Point', coordinates: [lon, lat] }
		})
	);
	const features = [...basemap.towns.features, ...further];
	// The live map takes a ground up by its world.
	return { ...basemap, world: { ...basemap.world }, towns: { ...basemap.towns, features } };
}

function namesOf(names: WorldTown['names']): Record<string, string> {
	return Object.fromEntries(
		Object.entries(names).map(([language, name]) => [`name_${language}`, name])
	);
}
