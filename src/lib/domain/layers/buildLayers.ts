import { controlLayer, frontlineLayer } from './controlLayers.ts';
import { eventsLayer } from './eventsLayer.ts';
import { jeddahLayer } from './jeddahLayer.ts';
import { kurskLayer } from './kurskLayer.ts';
import type { LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { placesLayer } from './placesLayer.ts';
import { pokrovskLayer } from './pokrovskLayer.ts';
import { polandTransitLayer } from './polandTransitLayer.ts';
import { sudzhaLayer } from './sudzhaLayer.ts';
import { toretskLayer } from './toretskLayer.ts';

const BUILDERS: Readonly<Record<string, (inputs: LayerInputs) => LayerFile>> = {
	kursk: kurskLayer,
	sudzha: sudzhaLayer,
	pokrovsk: pokrovskLayer,
	toretsk: toretskLayer,
	jeddah: jeddahLayer,
	'poland-transit': polandTransitLayer,
	control: controlLayer,
	frontline: frontlineLayer,
	events: eventsLayer,
	places: placesLayer
};

/** Names of the layer files in static/geo, without `.geojson`. */
export const LAYER_NAMES: readonly string[] = Object.keys(BUILDERS);

/** Every layer, in the order of `LAYER_NAMES`. Pure and deterministic. */
export function buildLayers(inputs: LayerInputs): LayerFile[] {
	return Object.values(BUILDERS).map((build) => build(inputs));
}
