import { say } from '../words/say.ts';
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

/** In the language of the page, with where the dataset's map comes from. */
export function mapLabels({ credits }: Pick<Dataset, 'credits'>): MapLabels {
	return {
		map: say.map.map(),
		zoomIn: say.map.zoomIn(),
		zoomOut: say.map.zoomOut(),
		enterFullscreen: say.map.fullscreen(),
		exitFullscreen: say.map.leaveFullscreen(),
		toggleAttribution: say.map.sources(),
		attribution: credits.onMap.join(' · '),
		kilometres: say.map.km(),
		metres: say.map.m(),
		miles: say.map.mi(),
		feet: say.map.ft(),
		scrollHintWindows: say.map.scrollWindows(),
		scrollHintMac: say.map.scrollMac(),
		scrollHintTouch: say.map.touch()
	};
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
