import type { Geometry, Position } from 'geojson';
import type { LayerFile } from '../layers/layerFile.ts';
import { LONGEST_CELL, spreadsheetCsv } from './spreadsheetCsv.ts';

const LEFT_OUT = 'longer than a cell of a spreadsheet: see the GeoJSON of the same days';

/** Decimals kept of a degree: about a metre. */
const DECIMALS = 5;

/**
 * A layer as a table for a spreadsheet: the properties, the geometry as WKT in the column `wkt`, and
 * licence, attribution and terms in every row, so that no part of it loses them. Where a shape is longer
 * than a cell, its `wkt` is empty and the column `wkt_left_out` says so. Of an empty layer one row is
 * left, with nothing but the licence.
 */
export function layerCsv({ features, metadata }: LayerFile): string {
	const columns = [
		...new Set(['id', ...features.flatMap(({ properties }) => Object.keys(properties))])
	];
	const shapes = features.map(({ geometry }) => (geometry === null ? '' : wkt(geometry)));
	const isLeftOut = shapes.map((shape) => shape.length > LONGEST_CELL);
	const someLeftOut = isLeftOut.includes(true);
	const licence = [metadata.licence, metadata.attribution, metadata.terms.join(' ')];
	const head = [...columns, 'licence', 'attribution', 'terms', 'wkt'];
	const rows = features.map(({ id, properties }, at): unknown[] => [
		...columns.map((name) => (name === 'id' ? id : properties[name])),
		...licence,
		...(isLeftOut[at] ? ['', LEFT_OUT] : [shapes[at], ...(someLeftOut ? [''] : [])])
	]);
	if (rows.length === 0) rows.push(['', ...licence, '']);
	return spreadsheetCsv([someLeftOut ? [...head, 'wkt_left_out'] : head, ...rows]);
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
