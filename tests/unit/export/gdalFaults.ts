/** Asks the library that QGIS reads with which areas are not valid (OGC simple features). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { ensureSystemPackage } from '../../../scripts/system-packages.ts';

const ogr2ogr = ensureSystemPackage({ command: 'ogr2ogr', debianPackage: 'gdal-bin' });

export type Area = Feature<Polygon | MultiPolygon>;

export function areasOf(features: readonly Feature<Geometry | null>[]): Area[] {
	return features.filter(
		(one): one is Area => one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon'
	);
}

/** How many areas GDAL read, and id and fault of each that is not valid. */
export function gdalFaults(areas: readonly Area[]): { read: number; faults: string[] } {
	const folder = mkdtempSync(join(tmpdir(), 'salient-valid-'));
	try {
		const file = join(folder, 'areas.geojson');
		const features = areas.map(({ id, geometry }, at) => ({
			type: 'Feature',
			properties: { name: String(id ?? at) },
			geometry
		}));
		writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
		const sql = 'select name, ST_IsValidReason(geometry) as fault from areas';
		const csv = execFileSync(
			ogr2ogr,
			['-f', 'CSV', '/vsistdout/', file, '-dialect', 'sqlite', '-sql', sql],
			{ stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 }
		).toString();
		const rows = csv.trimEnd().split('\n').slice(1);
		return { read: rows.length, faults: rows.filter((row) => !/,"?Valid Geometry"?$/.test(row)) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
