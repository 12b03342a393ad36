/** Builds `countries.topojson` from the source polygons: countries, and the lines between them. */
import type { Topology } from 'topojson-specification';
import { ownersOfArcs, ringsOf } from './arcsOf.ts';
import { cleanTopology } from './cleanTopology.ts';
import { clipBox, runsAlongClipEdge } from './clipBox.ts';
import { encodeTopology, toDegrees, toGrid, type Grid } from './encodeTopology.ts';
import type { Point } from './geometry.ts';
import { linesOf } from './linesOf.ts';
import { nameCountries } from './nameCountries.ts';
import type { SourceCountry } from './readSourceCountries.ts';
import { gridDegrees, simplifyTopology } from './simplifyTopology.ts';
import { splitArcs } from './splitArcs.ts';
import { toleranceAt } from './toleranceAt.ts';

export const openStreetMapCredit = '© OpenStreetMap contributors, ODbL 1.0; via @geo-maps';
const grid: Grid = { origin: [clipBox.west, clipBox.south], degrees: gridDegrees };

/** A border or coast, in degrees, with the countries that share it; the map's edge is left out. */
export interface Border {
	owners: ReadonlySet<string>;
	points: Point[];
}

export interface BuiltCountries {
	topology: Topology;
	borders: Border[];
}

export function buildCountries(source: readonly SourceCountry[]): BuiltCountries {
	const clean = cleanTopology(source);
	const split = splitArcs(clean.arcs, clean.objects.countries.geometries, runsAlongClipEdge);
	const owners = ownersOfArcs(split.geometries);
	const noOwner = new Set<string>();
	const arcs = simplifyTopology(
		split.arcs,
		split.geometries.flatMap(ringsOf),
		(point, arc) => toleranceAt(point, owners.get(arc) ?? noOwner),
		toGrid(grid)
	).map((arc) => arc.points);
	const objects = {
		countries: nameCountries(split.geometries),
		lines: linesOf(owners, split.edgeArcs)
	};
	return {
		topology: encodeTopology(grid, arcs, objects, openStreetMapCredit),
		borders: arcs.flatMap((points, arc) =>
			split.edgeArcs.has(arc)
				? []
				: [{ owners: owners.get(arc) ?? noOwner, points: points.map(toDegrees(grid)) }]
		)
	};
}

/** The border two countries share, as lines in degrees. */
export function sharedBorder({ borders }: BuiltCountries, a: string, b: string): Point[][] {
	return borders.filter(({ owners }) => owners.has(a) && owners.has(b)).map(({ points }) => points);
}
