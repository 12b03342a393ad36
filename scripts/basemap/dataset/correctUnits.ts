/**
 * Puts border towns on the right side: Natural Earth's lines are a kilometre off, and a town that lies
 * across the border would take no part in its state's areas. `corrections.csv` says where the line makes
 * a bow round one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { subtractArea, uniteAreas, type Area } from '../clipAreas.ts';
import { at, boundsOf, type Point, type Ring } from '../geometry.ts';
import type { Unit } from '../land/readUnits.ts';
import { datasetDataDir } from '../paths.ts';
import { readRows } from '../readRows.ts';

const columns = ['place', 'lon', 'lat', 'iso_a3', 'ne_name', 'radius_km'] as const;
const corners = 12;
const kilometresPerDegree = 111.32;

/** The units, with a disc round each place given to its own and taken from all others. */
export function correctUnits(units: readonly Unit[], dataset: string): Unit[] {
	const file = join(datasetDataDir(dataset), 'corrections.csv');
	if (!existsSync(file)) return [...units];
	return readRows(file, columns).reduce<Unit[]>(
		(all, { place, lon, lat, iso_a3, ne_name, radius_km }) => {
			const disc = discAround([Number(lon), Number(lat)], Number(radius_km));
			const isOwn = ({ properties }: Unit) =>
				properties.iso_a3 === iso_a3 && properties.name === ne_name;
			if (!all.some(isOwn)) throw new Error(`${file}: ${place}: no unit ${iso_a3} ${ne_name}`);
			return all.map((unit) => {
				const area = areaOf(unit);
				if (isOwn(unit)) return withArea(unit, uniteAreas(area, [[disc]]));
				return touches(area, disc) ? withArea(unit, subtractArea(area, [[disc]])) : unit;
			});
		},
		[...units]
	);
}

function discAround([x, y]: Point, radiusKm: number): Ring {
	const ring = Array.from({ length: corners }, (_, i): Point => {
		const angle = (2 * Math.PI * i) / corners;
		const degrees = radiusKm / kilometresPerDegree;
		return [
			x + (degrees * Math.cos(angle)) / Math.cos((y * Math.PI) / 180),
			y + degrees * Math.sin(angle)
		];
	});
	return [...ring, at(ring, 0)];
}

function areaOf({ geometry }: Unit): Area {
	return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Area;
}

function withArea(unit: Unit, coordinates: Area): Unit {
	return { ...unit, geometry: { type: 'MultiPolygon', coordinates } };
}

function touches(area: Area, ring: Ring): boolean {
	const [west, south, east, north] = boundsOf(ring);
	return area.some(([outline = []]) => {
		const [w, s, e, n] = boundsOf(outline);
		return e > west && w < east && n > south && s < north;
	});
}
