/** Our own compilation: tables, points, schematic lines. */
export const CC_BY = 'CC BY 4.0';
/** Whatever holds a border drawn from OpenStreetMap. */
export const ODBL = 'ODbL 1.0';

/** The sentence that stands with every picture of who holds what. */
export const STATUS_ATTRIBUTION =
	'Settlement status after DeepStateMAP, Creamy Caprice, ISW and press; lines are our interpolation';
export const POINTS_ATTRIBUTION = 'Places: GeoNames, CC BY 4.0, and Wikipedia, CC BY-SA 4.0';
export const BORDERS_ATTRIBUTION = 'Borders © OpenStreetMap contributors, ODbL 1.0';
export const REGIONS_ATTRIBUTION = 'Regions: Natural Earth, public domain';

export function attribution(...credits: string[]): string {
	return credits.join('. ');
}
