/** Reads Natural Earth's lines of claims (public domain) by their name. */
import type { MultiLineString } from 'geojson';
import type { Point } from '../geometry.ts';
import { readGeoPackage } from '../readGeoPackage.ts';

interface Claim {
	name: string;
	lines: Point[][];
}

let claims: Claim[] | undefined;

/** All lines of that name, such as "Syrian claim"; throws where the source has none. */
export function readClaims(name: string): Point[][] {
	claims ??= readGeoPackage<MultiLineString, { name: string }>('disputed_borders').features.map(
		({ properties, geometry }) => ({
			name: properties.name.trim(),
			lines: geometry.coordinates as Point[][]
		})
	);
	const lines = claims.filter((claim) => claim.name === name).flatMap((claim) => claim.lines);
	if (lines.length === 0) throw new Error(`Natural Earth has no line called ${name}`);
	return lines;
}
