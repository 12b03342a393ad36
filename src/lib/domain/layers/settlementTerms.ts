import type { Settlement } from '../model/settlement.ts';
import type { LayerMetadata } from './layerFile.ts';
import {
	attribution,
	CC_BY,
	GAZETTEER_ATTRIBUTION,
	GAZETTEER_TERMS,
	ODBL,
	OUR_TERMS,
	POINTS_ATTRIBUTION,
	POINTS_TERMS,
	READINGS_TERMS,
	STATUS_ATTRIBUTION
} from './licences.ts';

/** The gazetteer under the ODbL, as `coord_source` spells it. */
const GAZETTEER = 'VIINA';

/**
 * Licence, attribution and terms of a layer of settlements with their reports. One point out of the
 * gazetteer is enough to put the layer under the ODbL.
 */
export function settlementTerms(
	settlements: readonly Settlement[]
): Pick<LayerMetadata, 'licence' | 'attribution' | 'terms'> {
	const hasGazetteer = settlements.some(({ coordSource }) => coordSource.includes(GAZETTEER));
	const terms = [OUR_TERMS, READINGS_TERMS, POINTS_TERMS];
	if (!hasGazetteer)
		return {
			licence: CC_BY,
			attribution: attribution(STATUS_ATTRIBUTION, POINTS_ATTRIBUTION),
			terms
		};
	return {
		licence: ODBL,
		attribution: attribution(STATUS_ATTRIBUTION, POINTS_ATTRIBUTION, GAZETTEER_ATTRIBUTION),
		terms: [...terms, GAZETTEER_TERMS]
	};
}
