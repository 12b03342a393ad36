/** Our own compilation: tables, points, schematic lines. */
export const CC_BY = 'CC BY 4.0';
/** Whatever holds a border drawn from OpenStreetMap, or a point out of VIINA's gazetteer. */
export const ODBL = 'ODbL 1.0';

/** The sentence that stands with every picture of who holds what. */
export const STATUS_ATTRIBUTION =
	'Settlement status after DeepStateMAP, Creamy Caprice, ISW and press; lines are our interpolation';
export const POINTS_ATTRIBUTION = 'Places: GeoNames, CC BY 4.0, and Wikipedia, CC BY-SA 4.0';
/** Beside the points' where some came out of VIINA's gazetteer. */
export const GAZETTEER_ATTRIBUTION = 'Some by way of the VIINA 2.0 gazetteer, ODbL 1.0';
export const BORDERS_ATTRIBUTION = 'Borders © OpenStreetMap contributors, ODbL 1.0';
export const REGIONS_ATTRIBUTION = 'Regions: Natural Earth, public domain';

export function attribution(...credits: string[]): string {
	return credits.join('. ');
}

/** What stands under which terms, in sentences: the `terms` of a layer's metadata. */
export const OUR_TERMS =
	'Reports, events and words: our compilation, CC BY 4.0; facts are cited from the sources named.';
export const READINGS_TERMS =
	'What DeepStateMAP and Creamy Caprice show at a point is cited as a fact: we grant no licence to it; ask them before you publish such readings as a collection.';
export const AREAS_TERMS =
	'Areas and lines between settlements: our interpolation, ODbL 1.0 like the borders along which they are cut.';
export const POINTS_TERMS =
	'Points: GeoNames, CC BY 4.0 and 3.0; some from Wikipedia, CC BY-SA 4.0.';
export const GAZETTEER_TERMS =
	'Some points of settlements: by way of the VIINA 2.0 gazetteer, ODbL 1.0.';
export const BORDERS_TERMS = 'State borders and coasts: © OpenStreetMap contributors, ODbL 1.0.';
export const REGIONS_TERMS = 'Borders of regions: Natural Earth, public domain.';
export const AIRPORT_TERMS = 'Airport: OurAirports, public domain.';

/** Of areas and front, whether built or taken away. */
export const COMPUTED = {
	licence: ODBL,
	attribution: attribution(STATUS_ATTRIBUTION, BORDERS_ATTRIBUTION),
	terms: [AREAS_TERMS, READINGS_TERMS, BORDERS_TERMS]
} as const;
