import type { Map as MapLibreMap } from 'maplibre-gl';
import { SWITCHED_LAYERS } from './style.ts';
import type { LayerId } from '../domain/view/mapModel.ts';

/** Shows and hides what the legend switches, and touches only what differs. */
export function switchLayers(map: MapLibreMap, visible: ReadonlySet<LayerId>): void {
	for (const [entry, layers] of Object.entries(SWITCHED_LAYERS)) {
		const visibility = visible.has(entry) ? 'visible' : 'none';
		for (const layer of layers) {
			if (map.getLayoutProperty(layer, 'visibility') === visibility) continue;
			map.setLayoutProperty(layer, 'visibility', visibility);
		}
	}
}
