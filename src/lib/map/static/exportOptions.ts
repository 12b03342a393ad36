import type { EventKind } from '../../domain/model/event.ts';
import type { CameraView, Theme } from '../../domain/view/mapModel.ts';
import type { AreaKind } from '../areaPatterns.ts';
import type { Size } from '../mercator.ts';

/** A picture goes where our type is not: what stands in for it may be a quarter wider. */
export const TYPE_ROOM = 1.25;

export interface ExportOptions {
	/** Pixels: of the map, to which the strips above and below are added, or of the whole picture. */
	size: Size;
	isWhole: boolean;
	/** For a map of so many pixels. */
	camera: (map: Size) => CameraView;
	theme: Theme;
	title: string;
	/** The day, in words; of a comparison both. */
	date: string;
	/** The lens, in words; empty under the default one. */
	lens: string;
	/** Accessible name. */
	name: string;
	/** What the map says, for whoever does not see it. */
	description: string;
	/** Whose facts these are, and on what terms. */
	rights: string;
	/** Words of the legend for all that a picture can have: it lists what is drawn. */
	areas: readonly (readonly [AreaKind, string])[];
	front: string;
	/** Of ground that changed hands between two days; empty where none are compared. */
	changed: string;
	events: readonly (readonly [EventKind, string])[];
	/** Where the full map is. */
	address: string;
	/** Style sheet that brings the fonts. */
	fontFace: string;
}
