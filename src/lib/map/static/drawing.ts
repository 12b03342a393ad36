import type { Geometry } from 'geojson';
import type { Size } from '../mercator.ts';
import type { CameraView } from '../../domain/view/mapModel.ts';
import type { LabelRoom } from './labelPlacement.ts';
import type { Paint } from './paint.ts';

/** What the parts of a static map draw with. */
export interface Drawing {
	size: Size;
	view: CameraView;
	/** Of type, strokes and marks; 1 is right for a map of 700 to 1400 px shown at its size. */
	scale: number;
	/** How much wider than ours the type may be that it is shown in. */
	typeRoom: number;
	idPrefix: string;
	paint: Paint;
	/** Geometry to path data, projected and clipped. */
	path: (geometry: Geometry) => string;
	/** As `path`, for the base map: written once a frame, however many days are drawn in it. */
	groundPath: (geometry: Geometry) => string;
	/** Degrees to pixels. */
	project: (lon: number, lat: number) => [number, number];
	room: LabelRoom;
}
