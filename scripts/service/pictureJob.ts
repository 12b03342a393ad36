import type { ClaimCheckRow } from '../../src/lib/domain/model/claimCheck.ts';
import type { Units } from '../../src/lib/domain/model/miles.ts';
import type { Bounds, Theme } from '../../src/lib/domain/view/mapModel.ts';
import type { ViewState } from '../../src/lib/state/view-state.ts';
import type { Language } from '../../src/lib/words/language.ts';
import type { Spot } from '../images/spotView.ts';

export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Widths of pictures, pixels. */
export const PICTURE_WIDTH = { least: 200, usual: 1200, most: 2400 } as const;

/** All that a picture is drawn from; can be handed to another process. */
export interface PictureJob {
	/** Of the dataset. */
	id: string;
	/** Name of a kept edition; null for the newest data. */
	edition: string | null;
	language: Language;
	view: ViewState;
	theme: Theme;
	/** All of which is seen, unless the view looks elsewhere; null: what is around the spot. */
	bounds: Bounds | null;
	/** Where the selected event lies; null where none is selected. */
	spot: Spot | null;
	/** Of the scale; null: kilometres and miles. */
	units: Units | null;
	/** What the claim of the view is held against; null where there is none on its day. */
	claimCheck: ClaimCheckRow | null;
	title: string;
	width: number;
	format: PictureFormat;
}

/** A finished picture. */
export type Picture = string | Uint8Array<ArrayBuffer>;
