import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import type { ChangedProperties } from '../control/compareDays.ts';
import type { ControlAreas, FrontLine } from '../control/types.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { LayerId } from '../dataset/layerIds.ts';
import type { StoryLayerId } from '../dataset/layerSpec.ts';
import type { Controller } from '../dataset/party.ts';
import type { Day } from '../time/day.ts';

export type { LayerId } from '../dataset/layerIds.ts';
export type { Bounds } from '../dataset/theatre.ts';

/** Where the camera looks. Zoom as MapLibre counts it (512 px tiles). */
export interface CameraView {
	zoom: number;
	lat: number;
	lon: number;
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type LayerCollection = FeatureCollection<Geometry, Record<string, unknown>>;

/** What every renderer (MapLibre, static SVG, text) draws of a day. */
export interface MapModel {
	/** Whose parties, layers, places and words it is drawn with. */
	dataset: Dataset;
	/** Of the names on it (BCP 47); English where a name is not known in it. */
	language: string;
	day: Day;
	theme: Theme;
	/** Absent layers failed to load or are not loaded yet. */
	storyLayers: Readonly<Partial<Record<StoryLayerId, LayerCollection>>>;
	visibleLayers: ReadonlySet<LayerId>;
	/** Null until the first day is computed. */
	control: ControlAreas | null;
	frontLine: FrontLine | null;
	/**
	 * Who holds each settlement, as areas and front are computed from it; null until the first day
	 * is computed.
	 */
	statuses: ReadonlyMap<string, Controller | null> | null;
	/** Ground that nobody under the lens reports on: drawn as unknown, never as held. */
	unknownArea: MultiPolygon | null;
	/** Ground that changed hands between two compared days, by who holds it later, if anybody. */
	changed: FeatureCollection<MultiPolygon, ChangedProperties> | null;
	/** Point features of the events shown that day: id, kind, title, basis, place_id. */
	events: LayerCollection;
	places: LayerCollection;
	/** Ids of places that this picture speaks of: named first, from however far they are seen. */
	namedPlaces: readonly string[];
	selectedEventId: string | null;
	/** Geometry to stand out, for example what a claim rests on. */
	highlight: Feature | null;
}

/** What a reader points at. */
export interface Picked {
	kind: 'event' | 'place' | 'settlement' | 'site' | 'control' | 'front' | 'route' | 'given';
	id: string;
	lon: number;
	lat: number;
}
