import type { LineMeasure } from '$lib/domain/lesson/measureLine.ts';
import { km2ToSquareMiles, kmToMiles } from '$lib/domain/model/miles.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const TENTH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "1,041", or "8.4" where a whole number would say too little. */
export function readable(value: number): string {
	return (Math.abs(value) < 100 ? TENTH : WHOLE).format(value);
}

/** "12.4 km (7.7 miles)". */
export function lengthWords(km: number): string {
	return `${readable(km)} km (${readable(kmToMiles(km))} miles)`;
}

/** "523 km² (202 sq mi)". */
export function areaWords(km2: number): string {
	return `${readable(km2)} km² (${readable(km2ToSquareMiles(km2))} sq mi)`;
}

/** What a line being measured says of itself. */
export function measureWords({ lengthKm, areaKm2 }: LineMeasure): string {
	const length = `Distance ${lengthWords(lengthKm)}`;
	return areaKm2 === null ? length : `${length}. Area inside ${areaWords(areaKm2)}`;
}
