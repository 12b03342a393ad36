import type { FeatureCollection, MultiPolygon } from 'geojson';
import { SECTORS, type Country, type Sector } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { sectorFront } from './countFront.ts';
import { geodesicAreaKm2, toMultiPolygon } from './geojson.ts';
import { difference, intersection, type PolygonSet } from './polygonSet.ts';
import type { Side, SidePicture } from './side.ts';

export interface ChangedProperties {
	kind: 'changed';
	id: string;
	/** Inside whose drawn line the ground lies on the later day. */
	to: 'ukraine' | 'russia';
	sector: Sector;
	area_km2: number;
	start_date: Day;
	end_date: Day;
}

/** One sector on two days. Areas are those that changed hands between the drawn lines. */
export interface SectorChange {
	sector: Sector;
	toUkraineKm2: number;
	toRussiaKm2: number;
	frontKm: { from: number | null; to: number | null };
}

export interface Comparison {
	from: Day;
	to: Day;
	changed: FeatureCollection<MultiPolygon, ChangedProperties>;
	/** Sectors where ground changed hands or a front runs on either day. */
	sectors: SectorChange[];
}

interface DayPictures {
	day: Day;
	/** One a side, in the order of `sides`. */
	pictures: readonly (SidePicture | null)[];
}

/** What changed hands from one day to another, by the drawn lines, sector by sector. */
export function compareDays(
	from: DayPictures,
	to: DayPictures,
	sides: readonly Side[]
): Comparison {
	const features = sides.flatMap((side, i) => {
		const before = from.pictures[i];
		const after = to.pictures[i];
		if (!before || !after) return [];
		return [
			...changed(side, 'ukraine', difference(after.held, before.held), from.day, to.day),
			...changed(side, 'russia', difference(before.held, after.held), from.day, to.day)
		];
	});
	const area = (sector: Sector, winner: 'ukraine' | 'russia') =>
		features
			.filter(({ properties }) => properties.sector === sector && properties.to === winner)
			.reduce((sum, { properties }) => sum + properties.area_km2, 0);
	return {
		from: from.day,
		to: to.day,
		changed: { type: 'FeatureCollection', features },
		sectors: SECTORS.map((sector) => ({
			sector,
			toUkraineKm2: area(sector, 'ukraine'),
			toRussiaKm2: area(sector, 'russia'),
			frontKm: { from: frontKm(from, sector), to: frontKm(to, sector) }
		})).filter(
			({ toUkraineKm2, toRussiaKm2, frontKm: { from: before, to: after } }) =>
				toUkraineKm2 + toRussiaKm2 + (before ?? 0) + (after ?? 0) > 0
		)
	};
}

function changed(side: Side, winner: 'ukraine' | 'russia', set: PolygonSet, from: Day, to: Day) {
	return [...side.zones].flatMap(([sector, zone]) => {
		const geometry = toMultiPolygon(intersection(set, zone));
		const area_km2 = geodesicAreaKm2(geometry);
		if (area_km2 === 0) return [];
		const id = `changed-${side.country.toLowerCase()}-${sector}-${winner}`;
		const properties: ChangedProperties = {
			kind: 'changed',
			id,
			to: winner,
			sector,
			area_km2,
			start_date: from,
			end_date: to
		};
		return [{ type: 'Feature' as const, id, properties, geometry }];
	});
}

function frontKm({ pictures, day }: DayPictures, sector: Sector): number | null {
	const contours = (country: Country) =>
		pictures.find((picture) => picture?.country === country)?.contours ?? null;
	const found = { ukraine: contours('UA'), kursk: contours('RU'), quietBorder: null };
	return sectorFront(found, sector, day)?.value ?? null;
}
