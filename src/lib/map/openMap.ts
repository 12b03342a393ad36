import type { Map as MapLibreMap } from 'maplibre-gl';
import { furtherCredits } from './credits.ts';
import { addImages } from './images.ts';
import type { MapLibre } from './loadMapLibre.ts';
import { closestZoom, MAX_ZOOM } from './closestZoom.ts';
import { addControls } from './mapControls.ts';
import { MapUnavailableError } from './mapErrors.ts';
import { mapLabels, mapLibreLocale } from './mapLabels.ts';
import type { MapViewOptions } from './mapViewOptions.ts';
import { buildStyle } from './style.ts';

const MIN_ZOOM = 1;

/**
 * Makes the MapLibre map in its container, with its controls and credits.
 * @throws MapUnavailableError where there is no WebGL 2, or the library fails
 */
export function openMap(
	maplibre: MapLibre,
	container: HTMLElement,
	options: MapViewOptions
): MapLibreMap {
	const { theme, dataset, language } = options.model;
	const labels = { ...mapLabels(dataset), ...options.labels };
	try {
		const map = new maplibre.Map({
			container,
			style: buildStyle(theme, options.basemap, dataset.parties, language),
			center: [options.camera.lon, options.camera.lat],
			zoom: options.camera.zoom,
			minZoom: MIN_ZOOM,
			maxZoom: MAX_ZOOM,
			transformCameraUpdate: ({ center: { lng, lat }, zoom }) => ({
				zoom: Math.min(zoom, closestZoom(dataset, { lon: lng, lat }))
			}),
			renderWorldCopies: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			attributionControl: false,
			cooperativeGestures: options.cooperativeGestures,
			...(options.pixelRatio === undefined ? {} : { pixelRatio: options.pixelRatio }),
			reduceMotion: options.reducedMotion,
			// Names that fade are drawn again and again while a day is long there.
			fadeDuration: 0,
			locale: mapLibreLocale(labels)
		});
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		const further = furtherCredits(options.basemap.credits, labels.attribution);
		const attribution = [labels.attribution, ...further].filter(Boolean).join(' · ');
		addControls(map, maplibre, { ...labels, attribution }, options);
		map.once('style.load', () => addImages(map, dataset));
		return map;
	} catch (error) {
		const noWebGl = error instanceof maplibre.GPUInitializationError;
		throw new MapUnavailableError(noWebGl ? 'no-webgl2' : 'library', error);
	}
}
