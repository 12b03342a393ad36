/**
 * Builds `lakes.geojson`: lakes and reservoirs as polygons, from the holes of the country source
 * (OpenStreetMap, ODbL). The countries themselves have no holes, or every control area would have them.
 */
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { openStreetMapCredit } from './buildCountries.ts';
import { clipBox } from './clipBox.ts';
import { at, boundsOf, isInside, ringArea, type Point, type Ring } from './geometry.ts';
import type { SourceCountry } from './readSourceCountries.ts';
import { simplifyLine } from './simplifyLine.ts';
import { validParts } from './validParts.ts';

interface Detail {
	smallestKm2: number;
	toleranceMetres: number;
	/** Of a degree. */
	decimals: number;
}

/** Emptied when the Kakhovka dam was destroyed on 6 June 2023: no lake in the time this map shows. */
const insideKakhovka: Point = [35.1, 47.52];
const ukraine: Detail = { smallestKm2: 60, toleranceMetres: 400, decimals: 3 };
const elsewhere: Detail = { smallestKm2: 1000, toleranceMetres: 5000, decimals: 2 };

/** What a bay cut off by simplifying leaves. */
const speckKm2 = 1;

interface LakeProperties {
	kind: 'lake';
	iso_a3: string;
}

export function buildLakes(
	source: readonly SourceCountry[]
): FeatureCollection<Polygon, LakeProperties> & { credit: string } {
	const lakes = source.flatMap(({ iso_a3, lakes: rings }) => {
		const detail = iso_a3 === 'UKR' ? ukraine : elsewhere;
		return rings
			.filter((ring) => ringArea(ring) > detail.smallestKm2 && isInClipBox(ring))
			.map((ring) => ({ iso_a3, ring, detail }));
	});
	const filled = lakes.filter(({ ring }) => !isInside(insideKakhovka, [ring]));
	if (lakes.length - filled.length !== 1) {
		throw new Error('the source no longer has the Kakhovka reservoir as one lake');
	}
	const features = filled.flatMap(({ iso_a3, ring, detail }): Feature<Polygon, LakeProperties>[] =>
		validParts(simplify(ring, detail), detail.decimals)
			.filter(([outline = []]) => ringArea(outline) > speckKm2)
			.map((coordinates) => ({
				type: 'Feature',
				properties: { kind: 'lake', iso_a3 },
				geometry: { type: 'Polygon', coordinates }
			}))
	);
	return { type: 'FeatureCollection', credit: openStreetMapCredit, features };
}

function isInClipBox(ring: Ring): boolean {
	const [west, south, east, north] = boundsOf(ring);
	return (
		west > clipBox.west && east < clipBox.east && south > clipBox.south && north < clipBox.north
	);
}

function simplify(ring: Ring, { toleranceMetres }: Detail): Ring {
	return simplifyLine(
		ring,
		ring.map(() => toleranceMetres)
	).map((index) => at(ring, index));
}
