import type { Map as MapLibreMap } from 'maplibre-gl';
import { asHtml } from './asHtml.ts';
import type { MapLibre } from './loadMapLibre.ts';
import type { MapLabels } from './mapLabels.ts';
import type { MapViewOptions } from './mapViewOptions.ts';

/** Below this the sources of the map fold into a button, pixels. */
const NARROW = 1200;
/** Below this full screen would give the map nothing that is worth the button, pixels. */
const NARROWEST = 360;
/**
 * Of the map's width, what the scale may take, within so many pixels: in the widest of our languages
 * "50 miles" is half of the least, and a bar may be as short as that.
 */
const SCALE = { share: 0.2, least: 104, most: 110 };

/** Zoom buttons, full screen, scale bars in the units, or in both, and the sources of the map. */
export function addControls(
	map: MapLibreMap,
	maplibre: MapLibre,
	labels: MapLabels,
	{ fullscreenContainer, units }: Pick<MapViewOptions, 'fullscreenContainer' | 'units'>
): void {
	map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
	const { clientWidth } = map.getContainer();
	if (fullscreenContainer && clientWidth >= NARROWEST) {
		map.addControl(new maplibre.FullscreenControl({ container: fullscreenContainer }), 'top-right');
	}
	const narrow = clientWidth < NARROW;
	map.addControl(
		new maplibre.AttributionControl({
			compact: narrow,
			customAttribution: asHtml(labels.attribution)
		}),
		'bottom-right'
	);
	if (narrow) foldAttribution(map);
	const maxWidth = Math.min(SCALE.most, Math.max(SCALE.least, SCALE.share * clientWidth));
	const scale = (unit: 'imperial' | 'metric') =>
		map.addControl(new maplibre.ScaleControl({ unit, maxWidth }), 'bottom-left');
	if (units !== 'km') scale('imperial');
	if (units !== 'miles') scale('metric');
}

/** MapLibre opens the folded sources at first, over half of a narrow map. */
function foldAttribution(map: MapLibreMap): void {
	const element = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
	element?.removeAttribute('open');
	element?.classList.remove('maplibregl-compact-show');
}
