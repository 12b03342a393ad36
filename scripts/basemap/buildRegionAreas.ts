/**
 * Builds the areas of some regions so that they end exactly at our state borders and coasts. Natural
 * Earth's polygon is grown over its inaccurate outer edge, its neighbours are taken away again, and what
 * lies in our country polygon remains: Kursk Oblast then follows the 100 m border, not the 1 km one.
 */
import { buffer } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { intersectAreas, subtractArea, uniteAreas, type Area } from './clipAreas.ts';
import { boundsOf, ringArea, type Ring } from './geometry.ts';
import type { Region } from './readRegions.ts';
import { regionAreas, type RegionArea } from './regionAreas.ts';

/** Natural Earth's coasts and borders are wrong by less than this. */
const growKilometres = 8;
/** Parts below this are specks left over between the two sources. */
const speckKm2 = 2;
/** Parts below this must lie in Natural Earth's region as well; islands it lacks are larger. */
const sliverKm2 = 25;

export interface BuiltArea {
	region: RegionArea;
	polygons: Area;
}

/**
 * @param countries our countries, as in `countries.geojson`
 * @param crimea Crimea's outline, which Natural Earth has too coarse for its land border
 */
export function buildRegionAreas(
	regions: readonly Region[],
	countries: FeatureCollection<Polygon | MultiPolygon, { iso_a3: string }>,
	crimea: Ring
): BuiltArea[] {
	const built: BuiltArea[] = [];
	const taken: Area[] = [];
	// Crimea first: it takes its part of the Syvash before Kherson Oblast grows over it.
	const ordered = [...regionAreas].sort(
		(a, b) => Number(b.kind === 'republic') - Number(a.kind === 'republic')
	);
	for (const region of ordered) {
		const country = countries.features.find((f) => f.properties.iso_a3 === region.iso_a3);
		const land = toArea(country?.geometry);
		const area =
			region.source === 'Crimea'
				? intersectAreas([[crimea]], partsNear(land, [[crimea]]))
				: cutRegion(region, regions, land, taken);
		taken.push(area);
		built.push({ region, polygons: area.filter(([ring = []]) => ringArea(ring) > speckKm2) });
	}
	return built.sort((a, b) => regionAreas.indexOf(a.region) - regionAreas.indexOf(b.region));
}

/** @param taken areas built before, which this one must not overlap */
function cutRegion(
	region: RegionArea,
	regions: readonly Region[],
	land: Area,
	taken: readonly Area[]
): Area {
	const own = areaOf(regions, region);
	const grown = grow(own);
	const others = regions
		.filter((r) => r.iso_a3 === region.iso_a3 && r.name !== region.source && r.name !== 'Crimea')
		.map((r) => toArea(r.geometry));
	const cut = [...nearby(others, grown), ...nearby(taken, grown)];
	const inside = intersectAreas(grown, partsNear(land, grown));
	// Growing also reaches slivers along the border beyond the next region: those are small and new.
	return cut
		.reduce(subtractArea, inside)
		.filter(
			(part) => ringArea(part[0] ?? []) > sliverKm2 || intersectAreas([part], own).length > 0
		);
}

function areaOf(regions: readonly Region[], { iso_a3, source }: RegionArea): Area {
	const parts = regions.filter((region) => region.iso_a3 === iso_a3 && region.name === source);
	const [first, ...rest] = parts.map(({ geometry }) => toArea(geometry));
	if (!first) throw new Error(`Natural Earth has no region ${source}`);
	return rest.reduce(uniteAreas, first);
}

function grow(area: Area): Area {
	const grown = buffer({ type: 'MultiPolygon', coordinates: area }, growKilometres, {
		units: 'kilometers'
	});
	return toArea(grown?.geometry);
}

function toArea(geometry: Polygon | MultiPolygon | undefined): Area {
	if (!geometry) throw new Error('geometry missing');
	return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Area;
}

const nearby = (areas: readonly Area[], own: Area) =>
	areas.filter((area) => partsNear(area, own).length > 0);

function partsNear(area: Area, own: Area): Area {
	const [west, south, east, north] = boundsOf(own.flat(2));
	return area.filter((polygon) => {
		const bounds = boundsOf(polygon.flat());
		return bounds[2] > west && bounds[0] < east && bounds[3] > south && bounds[1] < north;
	});
}
