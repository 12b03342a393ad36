import type { FeatureCollection, Geometry, MultiLineString, Polygon, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { malformed, type Checked, type Problem } from '../domain/model/problem.ts';
import { decodeCollection, isRecord } from './decodeCollection.ts';
import type { Bounds, LayerCollection } from '../domain/view/mapModel.ts';

/** What lies under the story. Everything is there; what failed to load is empty. */
export interface BasemapData {
	/** Of all states together: borders are drawn over it, each once. */
	land: MultiPolygon;
	/** State borders, each once, without the coast. */
	borders: MultiLineString;
	/** Borders that a state concerned does not recognise: drawn dashed. */
	disputed: MultiLineString;
	oblastLines: MultiLineString;
	rivers: LayerCollection;
	lakes: LayerCollection;
	/** Points with name_en, country, rank 1 (largest) to 4. */
	towns: LayerCollection;
	/** Points with kind (country, oblast, sea, river), name_en, rank. */
	labels: LayerCollection;
	/** West, south, east, north of what the land fills; null where there is none. */
	covers: Bounds | null;
	/** Land outside of that, as far as it was asked for: `WorldGround`. */
	world: FeatureCollection<Polygon | MultiPolygon>;
	worldBorders: MultiLineString;
	/** Whose data it is, as each file says, once each. */
	credits: readonly string[];
}

/** The files under static/geo/basemap that the app loads at once. */
export const BASEMAP_FILES = [
	'countries.topojson',
	'oblasts.topojson',
	'rivers.geojson',
	'lakes.geojson',
	'towns.geojson',
	'labels.geojson'
] as const;
export type BasemapFile = (typeof BASEMAP_FILES)[number];

const noLines = (): MultiLineString => ({ type: 'MultiLineString', coordinates: [] });
const noFeatures = <G extends Geometry, P>(): FeatureCollection<G, P> => ({
	type: 'FeatureCollection',
	features: []
});

export function emptyBasemap(): BasemapData {
	return {
		land: { type: 'MultiPolygon', coordinates: [] },
		borders: noLines(),
		disputed: noLines(),
		oblastLines: noLines(),
		rivers: noFeatures(),
		lakes: noFeatures(),
		towns: noFeatures(),
		labels: noFeatures(),
		covers: null,
		world: noFeatures(),
		worldBorders: noLines(),
		credits: []
	};
}

/** The parts of the basemap that one file holds, from its parsed JSON. */
export function decodeBasemapFile(file: BasemapFile, data: unknown): Checked<Partial<BasemapData>> {
	if (file.endsWith('.geojson')) {
		const decoded = decodeCollection(file, data);
		if (!decoded.ok) return decoded;
		const name = file.slice(0, -'.geojson'.length) as 'rivers' | 'lakes' | 'towns' | 'labels';
		return { ok: true, value: { [name]: decoded.value, credits: creditOf(data) } };
	}
	try {
		return { ok: true, value: { ...decodeTopology(file, data), credits: creditOf(data) } };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { ok: false, problems: [malformed(file, `The topology can't be read: ${reason}.`)] };
	}
}

/** Puts what one file holds into the base map, and its credit to the others'. */
export function addPart(basemap: BasemapData, part: Partial<BasemapData>): void {
	const credits = new Set([...basemap.credits, ...(part.credits ?? [])]);
	Object.assign(basemap, part, { credits: [...credits] });
}

function decodeTopology(file: BasemapFile, data: unknown): Partial<BasemapData> {
	if (!isRecord(data) || data.type !== 'Topology' || !isRecord(data.objects)) {
		throw new Error('it is not TopoJSON');
	}
	const topology = data as unknown as Topology;
	if (file === 'oblasts.topojson')
		return { oblastLines: mesh(topology, member(topology, 'lines')) };
	const lines = member(topology, 'lines');
	const borders = linesOfKind(topology, lines, 'border');
	return {
		covers: boundsOf(topology),
		land: merge(topology, areasOf(topology, 'countries')),
		borders,
		disputed: linesOfKind(topology, lines, 'disputed')
	};
}

/** The file says what it fills, which is where the world round it ends. */
function boundsOf({ bbox }: Topology): Bounds | null {
	if (bbox?.length !== 4) return null;
	const [west, south, east, north] = bbox;
	return [west, south, east, north];
}

function member(topology: Topology, name: string): GeometryCollection {
	const object = topology.objects[name];
	if (object?.type !== 'GeometryCollection') throw new Error(`it has no "${name}"`);
	return object as GeometryCollection;
}

function areasOf(topology: Topology, name: string): (TopoPolygon | TopoMultiPolygon)[] {
	return member(topology, name).geometries.filter(
		(geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
	);
}

function linesOfKind(topology: Topology, lines: GeometryCollection, kind: string): MultiLineString {
	const geometries = lines.geometries.filter(
		({ properties }) => isRecord(properties) && properties.kind === kind
	);
	return mesh(topology, { type: 'GeometryCollection', geometries });
}

/**
 * Fetches and decodes the basemap. A file that is missing or malformed leaves its part empty and
 * adds a problem; the rest works.
 * @param resolveAsset from `geo/basemap/...` to an address of this site
 */
export async function loadBasemap(
	fetcher: (address: string) => Promise<Response>,
	resolveAsset: (path: string) => string
): Promise<{ basemap: BasemapData; problems: Problem[] }> {
	const parts = await Promise.all(
		BASEMAP_FILES.map((file) => loadFile(file, fetcher, resolveAsset))
	);
	const basemap = emptyBasemap();
	const problems: Problem[] = [];
	for (const part of parts) {
		if (part.ok) addPart(basemap, part.value);
		else problems.push(...part.problems);
	}
	return { basemap, problems };
}

/** The member `credit` of a file of the base map; some have none. */
function creditOf(data: unknown): string[] {
	return isRecord(data) && typeof data.credit === 'string' ? [data.credit] : [];
}

async function loadFile(
	file: BasemapFile,
	fetcher: (address: string) => Promise<Response>,
	resolveAsset: (path: string) => string
): Promise<Checked<Partial<BasemapData>>> {
	const loaded = await loadJson(file, fetcher, resolveAsset);
	return loaded.ok ? decodeBasemapFile(file, loaded.value) : loaded;
}

/** A file under geo/basemap, parsed; what does not come is a problem. */
export async function loadJson(
	file: string,
	fetcher: (address: string) => Promise<Response>,
	resolveAsset: (path: string) => string
): Promise<Checked<unknown>> {
	try {
		const response = await fetcher(resolveAsset(`geo/basemap/${file}`));
		if (!response.ok) throw new Error(`status ${response.status}`);
		const value: unknown = await response.json();
		return { ok: true, value };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { ok: false, problems: [malformed(file, `The file can't be loaded (${reason}).`)] };
	}
}
