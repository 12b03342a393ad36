import type { Feature, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { malformed, type Checked } from '../../domain/model/problem.ts';
import { isRecord } from '../decodeCollection.ts';
import { cellKeyAt, type CellKey } from './cellGrid.ts';

type PointFeature = Feature<Point, Record<string, unknown>>;

/** What of the world lies in one cell. */
export interface WorldPart {
	/** Polygons; lakes and inland seas are holes. */
	land: Position[][][];
	borders: Position[][];
	regions: Position[][];
	/** Borders that a state concerned does not recognise. */
	disputed: Position[][];
	rivers: Position[][];
	/** With name_en, further names, rank. */
	towns: PointFeature[];
	/** With kind, name_en, further names, rank. */
	labels: PointFeature[];
}

export interface WorldFile {
	parts: Map<CellKey, WorldPart>;
	/** The cells that have a file of their own: in the coarse world only. */
	cells: CellKey[];
	/** Whose data it is; empty where the file does not say. */
	credit: string;
}

const LINES = { border: 'borders', region: 'regions', disputed: 'disputed' } as const;

/** The cells in a file under geo/basemap/world, from its parsed JSON. */
export function decodeWorldFile(file: string, data: unknown): Checked<WorldFile> {
	try {
		return { ok: true, value: decodeTopology(data) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { ok: false, problems: [malformed(file, `The topology can't be read: ${reason}.`)] };
	}
}

function decodeTopology(data: unknown): WorldFile {
	if (!isRecord(data) || data.type !== 'Topology' || !isRecord(data.objects))
		throw new Error('it is not TopoJSON');
	const topology = data as unknown as Topology;
	const parts = new Map<CellKey, WorldPart>();
	const partOf = (key: unknown): WorldPart => {
		const cell = String(key);
		const part = parts.get(cell) ?? emptyPart();
		parts.set(cell, part);
		return part;
	};
	for (const { geometry, properties } of featuresOf<MultiPolygon>(topology, 'land'))
		partOf(properties.cell).land.push(...geometry.coordinates);
	for (const { geometry, properties } of featuresOf<MultiLineString>(topology, 'lines')) {
		const kind = LINES[properties.kind as keyof typeof LINES];
		partOf(properties.cell)[kind].push(...geometry.coordinates);
	}
	for (const { geometry, properties } of featuresOf<MultiLineString>(topology, 'rivers'))
		partOf(properties.cell).rivers.push(...geometry.coordinates);
	for (const name of ['towns', 'labels'] as const)
		for (const point of featuresOf<Point>(topology, name)) {
			const [lon = 0, lat = 0] = point.geometry.coordinates;
			partOf(cellKeyAt(lon, lat))[name].push(point);
		}
	const cells = Array.isArray(data.cells) ? data.cells.map(String) : [];
	return { parts, cells, credit: typeof data.credit === 'string' ? data.credit : '' };
}

function featuresOf<G extends MultiPolygon | MultiLineString | Point>(
	topology: Topology,
	name: string
): Feature<G, Record<string, unknown>>[] {
	const object = topology.objects[name];
	if (object?.type !== 'GeometryCollection') throw new Error(`it has no "${name}"`);
	return feature(topology, object as GeometryCollection).features as Feature<
		G,
		Record<string, unknown>
	>[];
}

function emptyPart(): WorldPart {
	return { land: [], borders: [], regions: [], disputed: [], rivers: [], towns: [], labels: [] };
}
