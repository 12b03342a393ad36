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

/** Emptied when the Kakhovka dam was destroyed on 6 June 2023: no lake in the time this map shows. */
const insideKakhovka: Point = [35.1, 47.52];
const ukraine = { smallestKm2: 60, toleranceMetres: 350 };
const elsewhere = { smallestKm2: 1000, toleranceMetres: 2500 };

interface LakeProperties {
	/** `drained`: a lake in the source, dry land in 2024. */
	kind: 'lake' | 'drained';
	iso_a3: string;
}

export function buildLakes(
	source: readonly SourceCountry[]
): FeatureCollection<Polygon, LakeProperties> & { credit: string } {
	const features = source.flatMap(({ iso_a3, lakes }) => {
		const { smallestKm2, toleranceMetres } = iso_a3 === 'UKR' ? ukraine : elsewhere;
		return lakes
			.filter((ring) => ringArea(ring) > smallestKm2 && isInClipBox(ring))
			.map((ring): Feature<Polygon, LakeProperties> => {
				const kind = isInside(insideKakhovka, [ring]) ? 'drained' : 'lake';
				const coordinates = [clockwise(simplify(ring, toleranceMetres))];
				return {
					type: 'Feature',
					properties: { kind, iso_a3 },
					geometry: { type: 'Polygon', coordinates }
				};
			});
	});
	if (features.filter(({ properties }) => properties.kind === 'drained').length !== 1) {
		throw new Error('the source no longer has the Kakhovka reservoir as one lake');
	}
	return { type: 'FeatureCollection', credit: openStreetMapCredit, features };
}

function isInClipBox(ring: Ring): boolean {
	const [west, south, east, north] = boundsOf(ring);
	return (
		west > clipBox.west && east < clipBox.east && south > clipBox.south && north < clipBox.north
	);
}

function simplify(ring: Ring, tolerance: number): Ring {
	return simplifyLine(
		ring,
		ring.map(() => tolerance)
	).map((index) => {
		const [x, y] = at(ring, index);
		return [Number(x.toFixed(3)), Number(y.toFixed(3))];
	});
}

/** The winding of the other files, which d3-geo needs. */
function clockwise(ring: Ring): Ring {
	let twice = 0;
	for (let i = 0; i < ring.length - 1; i++) {
		const [ax, ay] = at(ring, i);
		const [bx, by] = at(ring, i + 1);
		twice += ax * by - bx * ay;
	}
	return twice > 0 ? [...ring].reverse() : ring;
}
