/** The resolutions at which a line is measured, km. */
export const RESOLUTIONS_KM = [0.5, 1, 2, 5, 10, 20] as const;
export type ResolutionKm = (typeof RESOLUTIONS_KM)[number];
/** The resolution that the method supports, and at which the front is quoted. */
export const HEADLINE_RESOLUTION_KM = 5;
