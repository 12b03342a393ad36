/**
 * Reads the world's land as units: first-level regions of Natural Earth (public domain), each under the
 * state that the United Nations' resolutions file it under. Natural Earth draws who holds the ground;
 * `data/basemap/units.csv` and `parts.csv` say which units, and which parts of one, belong elsewhere.
 */
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { dataDir } from '../paths.ts';
import { readGeoPackage } from '../readGeoPackage.ts';
import { readRows } from '../readRows.ts';
import { boundsOf, type Point, type Ring } from '../geometry.ts';
import { cutAlong } from './cutAlong.ts';
import { readClaims } from './readClaims.ts';

export interface UnitProperties {
	/** ISO letters; XKX for Kosovo. */
	iso_a3: string;
	/** ISO two letters of Natural Earth's state, for the names of countries; `-1` where it has none. */
	iso_a2: string;
	name: string;
}
export type Unit = Feature<Polygon | MultiPolygon, UnitProperties>;

interface NaturalEarthState {
	adm0_a3: string;
	iso_a2: string | null;
	name: string | null;
}

/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];

/** The units of which a part may lie in the box, at the source's detail. */
export function readUnits(box: Box): Unit[] {
	const moved = readRows(join(dataDir, 'units.csv'), ['ne_code', 'ne_name', 'iso_a3', 'name']);
	const parts = readRows(join(dataDir, 'parts.csv'), [
		'ne_code',
		'ne_name',
		'claim',
		'parallel',
		'lon',
		'lat',
		'iso_a3',
		'name'
	]);
	const states = readGeoPackage<Polygon | MultiPolygon, NaturalEarthState>('states_provinces');
	return states.features
		.filter(({ geometry }) => touches(geometry, box))
		.flatMap(({ properties, geometry }): Unit[] => {
			const { adm0_a3, iso_a2, name } = properties;
			const row = moved.find(
				({ ne_code, ne_name }) => ne_code === adm0_a3 && (ne_name === '' || ne_name === name)
			);
			const unit: Unit = {
				type: 'Feature',
				properties: {
					iso_a3: row?.iso_a3 ?? adm0_a3,
					iso_a2: iso_a2 ?? '-1',
					name: row?.name === '' || !row ? (name ?? '') : row.name
				},
				geometry
			};
			const part = parts.find(({ ne_code, ne_name }) => ne_code === adm0_a3 && ne_name === name);
			if (!part) return [unit];
			const inside: Point = [Number(part.lon), Number(part.lat)];
			const [taken, rest] = cutAlong(geometry, lineOfPart(part), inside);
			return [
				{ ...unit, geometry: rest },
				{
					...unit,
					properties: { ...unit.properties, iso_a3: part.iso_a3, name: part.name },
					geometry: taken
				}
			];
		});
}

/** A line of claims by its name, or a parallel by its latitude. */
function lineOfPart({ claim, parallel }: { claim: string; parallel: string }): Point[][] {
	if (claim !== '') return readClaims(claim);
	const latitude = Number(parallel);
	return [
		[
			[-180, latitude],
			[180, latitude]
		]
	];
}

function touches(geometry: Polygon | MultiPolygon, [west, south, east, north]: Box): boolean {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return (polygons as Ring[][]).some(([outline = []]) => {
		const [w, s, e, n] = boundsOf(outline);
		return e > west && w < east && n > south && s < north;
	});
}
