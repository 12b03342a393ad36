/**
 * How much a border may be simplified, by who shares it and where. Detail goes where readers zoom in and
 * where the story needs it: an error of 5 km is nothing in Portugal and everything at Sudzha.
 */
import type { Point } from './geometry.ts';

/** Tolerance in metres at a point of a border that `owners` (ISO codes; one of them: a coast) share. */
export function toleranceAt([longitude, latitude]: Point, owners: ReadonlySet<string>): number {
	const within = (west: number, south: number, east: number, north: number) =>
		longitude >= west && longitude <= east && latitude >= south && latitude <= north;
	const isCoast = owners.size === 1;

	if (owners.has('UKR') && owners.has('RUS')) return 85;
	if (owners.has('UKR') && isCoast) return 280;
	if (owners.has('UKR') && owners.has('BLR')) return 280;
	if (owners.has('UKR') && owners.has('POL')) return 450;
	if (owners.has('UKR')) return 600;
	if (owners.has('RUS') && isCoast && within(34, 44, 41, 48)) return 450;
	if (isCoast && within(28, 43.5, 34, 47)) return 600;
	if (owners.has('RUS') && owners.has('BLR') && within(30, 50, 41, 54)) return 800;
	if (owners.has('SAU') && isCoast && within(38, 20.5, 40.5, 22.5)) return 400;
	if (owners.has('POL') || within(18, 43, 45, 57)) return 2000;
	return 5000;
}
