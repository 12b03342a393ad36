import { say } from '$lib/words/say.ts';
import type { LineMeasure } from '$lib/domain/lesson/measureLine.ts';
import { km2ToSquareMiles, kmToMiles } from '$lib/domain/model/miles.ts';
import { formatNumber } from '../words/format.ts';

/** "1,041", or "8.4" where a whole number would say too little. */
export function readable(value: number): string {
	return formatNumber(value, Math.abs(value) < 100 ? 1 : 0);
}

/** "12.4 km (7.7 miles)". */
export function lengthWords(km: number): string {
	return say.lessonTools.length({ km: readable(km), miles: readable(kmToMiles(km)) });
}

/** "523 km² (202 sq mi)". */
export function areaWords(km2: number): string {
	return say.lessonTools.area({ km2: readable(km2), miles: readable(km2ToSquareMiles(km2)) });
}

/** What a line being measured says of itself. */
export function measureWords({ lengthKm, areaKm2 }: LineMeasure): string {
	const length = lengthWords(lengthKm);
	return areaKm2 === null
		? say.lessonTools.distance({ length })
		: say.lessonTools.distanceArea({ length, area: areaWords(areaKm2) });
}
