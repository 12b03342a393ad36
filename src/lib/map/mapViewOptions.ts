import type { BasemapData } from './basemap.ts';
import type { MapLabels } from './mapLabels.ts';
import type { Units } from '../domain/model/miles.ts';
import type { CameraView, MapModel, Picked } from '../domain/view/mapModel.ts';

/** What a page gives the live map, and what it hears from it. */
export interface MapViewOptions {
	basemap: BasemapData;
	model: MapModel;
	camera: CameraView;
	/** What differs from the English defaults. */
	labels?: Partial<MapLabels>;
	/** Of the scale; kilometres and miles without it. */
	units?: Units | undefined;
	/** In a page that scrolls: zoom by Ctrl and wheel, move by two fingers. */
	cooperativeGestures: boolean;
	/** Jump instead of fly. */
	reducedMotion: boolean;
	/** Pixels drawn for each of the container's; the screen's own density without it. */
	pixelRatio?: number;
	/** What the full screen button enlarges; without it there is no such button. */
	fullscreenContainer?: HTMLElement;
	onSelectEvent?: (id: string) => void;
	/** A tap or click on something, or on nothing. */
	onPick?: (picked: Picked | null) => void;
	onHover?: (picked: Picked | null) => void;
	/** The camera came to rest; `byReader` is false where the page moved it. */
	onCamera?: (view: CameraView, byReader: boolean) => void;
	/** While the camera moves, at most once a frame: for what is drawn over the map. */
	onMove?: (view: CameraView) => void;
	onContextLost?: () => void;
	onContextRestored?: () => void;
}
