import type { Geometry, Position } from 'geojson';
import type { LayerFile } from '../layers/layerFile.ts';

/** Decimals kept of a degree: about a metre. */
const DECIMALS = 5;

/**
 * A layer as a table (RFC 4180): the properties, the geometry as WKT in the column `wkt`, and
 * licence and attribution in every row, so that no part of it loses them. Of an empty layer one
 * row is left, with nothing but these.
 */
export function layerCsv({ features, metadata }: LayerFile): string {
	const columns = [
		...new Set(['id', ...features.flatMap(({ properties }) => Object.keys(properties))])
	];
	const head = [...columns, 'licence', 'attribution', 'wkt'];
	const rows = features.map(({ id, properties, geometry }) => [
		...columns.map((name) => (name === 'id' ? id : properties[name])),
		metadata.licence,
		metadata.attribution,
		geometry === null ? '' : wkt(geometry)
	]);
	if (rows.length === 0) rows.push(['', metadata.licence, metadata.attribution, '']);
	return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
	if (value === null || value === undefined) return '';
	const text = Array.isArray(value) ? value.join('; ') : plain(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value)
		: JSON.stringify(value);
}

/** Well-known text, as QGIS and PostGIS read it. */
export function wkt(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return `POINT (${point(geometry.coordinates)})`;
		case 'MultiPoint':
			return `MULTIPOINT ${line(geometry.coordinates)}`;
		case 'LineString':
			return `LINESTRING ${line(geometry.coordinates)}`;
		case 'MultiLineString':
			return `MULTILINESTRING ${lines(geometry.coordinates)}`;
		case 'Polygon':
			return `POLYGON ${lines(geometry.coordinates)}`;
		case 'MultiPolygon':
			return `MULTIPOLYGON (${geometry.coordinates.map(lines).join(', ')})`;
		case 'GeometryCollection':
			return `GEOMETRYCOLLECTION (${geometry.geometries.map(wkt).join(', ')})`;
	}
}

function lines(all: readonly Position[][]): string {
	return `(${all.map(line).join(', ')})`;
}

function line(points: readonly Position[]): string {
	return `(${points.map(point).join(', ')})`;
}

function point([lon = 0, lat = 0]: Position): string {
	return `${Number(lon.toFixed(DECIMALS))} ${Number(lat.toFixed(DECIMALS))}`;
}
