import type { Dataset } from '../domain/dataset/dataset.ts';

/** Every word the live map shows or speaks by itself; all can be replaced by a page's own. */
export interface MapLabels {
	/** Accessible name of the map. */
	map: string;
	zoomIn: string;
	zoomOut: string;
	enterFullscreen: string;
	exitFullscreen: string;
	toggleAttribution: string;
	/** Plain text; a separator between its parts. */
	attribution: string;
	kilometres: string;
	metres: string;
	miles: string;
	feet: string;
	/** Shown over a map in a page that scrolls, with `cooperativeGestures`. */
	scrollHintWindows: string;
	scrollHintMac: string;
	scrollHintTouch: string;
}

const ENGLISH: Omit<MapLabels, 'attribution'> = {
	map: 'Map',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	enterFullscreen: 'Full screen',
	exitFullscreen: 'Leave full screen',
	toggleAttribution: 'Sources of the map',
	kilometres: 'km',
	metres: 'm',
	miles: 'mi',
	feet: 'ft',
	scrollHintWindows: 'Hold Ctrl while scrolling to zoom the map',
	scrollHintMac: 'Hold ⌘ while scrolling to zoom the map',
	scrollHintTouch: 'Move the map with two fingers'
};

/** In English, with where the dataset's map comes from. */
export function mapLabels({ credits }: Pick<Dataset, 'credits'>): MapLabels {
	return { ...ENGLISH, attribution: credits.onMap.join(' · ') };
}

/** As MapLibre keys them. */
export function mapLibreLocale(labels: MapLabels): Record<string, string> {
	return {
		'Map.Title': labels.map,
		'NavigationControl.ZoomIn': labels.zoomIn,
		'NavigationControl.ZoomOut': labels.zoomOut,
		'FullscreenControl.Enter': labels.enterFullscreen,
		'FullscreenControl.Exit': labels.exitFullscreen,
		'AttributionControl.ToggleAttribution': labels.toggleAttribution,
		'ScaleControl.Kilometers': labels.kilometres,
		'ScaleControl.Meters': labels.metres,
		'ScaleControl.Miles': labels.miles,
		'ScaleControl.Feet': labels.feet,
		'CooperativeGesturesHandler.WindowsHelpText': labels.scrollHintWindows,
		'CooperativeGesturesHandler.MacHelpText': labels.scrollHintMac,
		'CooperativeGesturesHandler.MobileHelpText': labels.scrollHintTouch
	};
}
