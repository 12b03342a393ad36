/** What a layer shows of the computed day. */
import type { ControlAreas, FrontLine } from '../control/types.ts';
import type { Compartment, SectorId } from '../dataset/theatre.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';

/** What of a compartment is not held as in peace: another party's, or contested. */
export function salientFeatures(
	control: ControlAreas,
	{ id: compartment, normalParty }: Pick<Compartment, 'id' | 'normalParty'>
): LayerFeature[] {
	return control.features
		.filter(
			({ properties: { sector, controller } }) =>
				sector === compartment && controller !== normalParty
		)
		.map(({ geometry, properties }) =>
			layerFeature(properties.id.replace(`control-${compartment}`, 'salient'), geometry, {
				kind: 'salient',
				controller: properties.controller,
				...(properties.line_side ? { line_side: properties.line_side } : {}),
				area_km2: properties.area_km2,
				start_date: properties.start_date,
				end_date: properties.end_date
			})
		);
}

/** The pieces of a day's front that belong to a sector. */
export function sectorFront(frontLine: FrontLine, sector: SectorId): LayerFeature[] {
	return frontLine.features
		.filter(({ properties }) => properties.sector === sector)
		.map(({ geometry, properties }) => layerFeature(properties.id, geometry, { ...properties }));
}
