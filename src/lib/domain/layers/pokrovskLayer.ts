import type { LayerFile } from './layerFile.ts';
import type { LayerInputs } from './layerInputs.ts';
import { sectorLayer } from './sectorLayer.ts';

/** The Pokrovsk sector. */
export function pokrovskLayer(inputs: LayerInputs): LayerFile {
	return sectorLayer(inputs, 'pokrovsk', 'The Pokrovsk sector');
}
