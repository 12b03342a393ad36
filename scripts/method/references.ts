/** What was measured on the polygons of two mapping projects, which are not ours to ship. */

/** km2 of the first area: A held, A held or unclear, B. Null where B has no map of the day. */
export const AREAS: readonly (readonly [string, number, number, number | null])[] = [
	['2024-09-01', 903, 1240, 955],
	['2024-11-01', 623, 962, 629],
	['2025-01-01', 491, 653, 542],
	['2025-03-01', 406, 564, 503],
	['2025-03-12', 150, 199, null]
];

/** km of the first front by resolution in km: A on 12 March 2025, B on 1 March. */
export const LENGTHS: readonly (readonly [number, number, number])[] = [
	[1, 1002, 979],
	[2, 937, 937],
	[5, 831, 845],
	[10, 795, 804],
	[20, 743, 744]
];
