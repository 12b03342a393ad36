import type { LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { sectorLayer } from './sectorLayer.ts';

/** The Toretsk sector. */
export function toretskLayer(inputs: LayerInputs): LayerFile {
	return sectorLayer(inputs, 'toretsk', 'The Toretsk sector');
}
