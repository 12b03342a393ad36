import type { Country } from '../../model/settlement.ts';
import type { Problem } from '../../model/problem.ts';
import type { EventRow } from '../eventSpecs.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Table } from '../readTable.ts';

/** A row that lies somewhere: in a settlement table or in the table of places. */
interface Located {
	id: string;
	lon: number | null;
	lat: number | null;
	country: Country;
}

/**
 * Both coordinates or neither, and in the neighbourhood of the row's country. A point that is
 * plausible only the other way round is called swapped.
 */
export function checkPoints<Row extends Located>(
	table: Table<Row>,
	isInNeighbourhood: Neighbourhood
): Problem[] {
	const rows: { line: number; fields: Partial<Located> }[] = table.rows;
	return rows.flatMap(({ line, fields: { lon, lat, country } }): Problem[] => {
		if (lon === undefined || lat === undefined) return [];
		if (lon === null || lat === null) return lon === lat ? [] : [halfPoint(table.file, line, lon)];
		if (country === undefined) return [];
		if (isInNeighbourhood(country, lon, lat)) return [];
		if (isInNeighbourhood(country, lat, lon)) return [swapped(table.file, line, lon, lat)];
		return [
			{
				file: table.file,
				line,
				column: 'lon',
				message: `The point ${String(lon)}, ${String(lat)} lies far outside ${country}.`,
				hint: 'Check lon (degrees east), lat (degrees north) and country.'
			}
		];
	});
}

/** How far an event may lie from the place it names, degrees. */
const NEAR = 0.25;

/** An event lies at its place; its point is missing only where the place's is. */
export function checkEventPoints(
	table: Table<EventRow>,
	places: ReadonlyMap<string, { lon: number | null; lat: number | null }>
): Problem[] {
	return table.rows.flatMap(({ line, fields: { lon, lat, placeId } }): Problem[] => {
		if (lon === undefined || lat === undefined) return [];
		if (lon === null || lat === null) return lon === lat ? [] : [halfPoint(table.file, line, lon)];
		const place = placeId === undefined ? undefined : places.get(placeId);
		if (!place || place.lon === null || place.lat === null) return [];
		const isAt = (x: number, y: number) =>
			Math.abs(x - (place.lon ?? 0)) <= NEAR && Math.abs(y - (place.lat ?? 0)) <= NEAR;
		if (isAt(lon, lat)) return [];
		if (isAt(lat, lon)) return [swapped(table.file, line, lon, lat)];
		return [
			{
				file: table.file,
				line,
				column: 'lon',
				message: `The event's point ${String(lon)}, ${String(lat)} is far from its place ${String(placeId)}.`,
				hint: 'Copy the point of the place, or name another place.'
			}
		];
	});
}

function halfPoint(file: string, line: number, lon: number | null): Problem {
	return {
		file,
		line,
		column: lon === null ? 'lon' : 'lat',
		message: 'Only one of lon and lat is given.',
		hint: 'Give both, or leave both empty where the position is not known.'
	};
}

function swapped(file: string, line: number, lon: number, lat: number): Problem {
	return {
		file,
		line,
		column: 'lon',
		message: `lon ${String(lon)} and lat ${String(lat)} look swapped.`,
		hint: `Write lon ${String(lat)} and lat ${String(lon)}.`
	};
}
