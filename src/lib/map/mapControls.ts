import type { Map as MapLibreMap } from 'maplibre-gl';
import { asHtml } from './asHtml.ts';
import type { MapLibre } from './loadMapLibre.ts';
import type { MapLabels } from './mapLabels.ts';

/** Below this the sources of the map fold into a button, pixels. */
const NARROW = 1200;

/** Zoom buttons, full screen, scale bars in kilometres and miles, and the sources of the map. */
export function addControls(
	map: MapLibreMap,
	maplibre: MapLibre,
	labels: MapLabels,
	fullscreenContainer: HTMLElement | undefined
): void {
	map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
	if (fullscreenContainer) {
		map.addControl(new maplibre.FullscreenControl({ container: fullscreenContainer }), 'top-right');
	}
	const narrow = map.getContainer().clientWidth < NARROW;
	map.addControl(
		new maplibre.AttributionControl({
			compact: narrow,
			customAttribution: asHtml(labels.attribution)
		}),
		'bottom-right'
	);
	if (narrow) foldAttribution(map);
	map.addControl(new maplibre.ScaleControl({ unit: 'imperial', maxWidth: 110 }), 'bottom-left');
	map.addControl(new maplibre.ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left');
}

/** MapLibre opens the folded sources at first, over half of a narrow map. */
function foldAttribution(map: MapLibreMap): void {
	const element = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
	element?.removeAttribute('open');
	element?.classList.remove('maplibregl-compact-show');
}
