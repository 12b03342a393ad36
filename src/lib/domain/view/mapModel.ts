import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import type { ChangedProperties } from '../control/compareDays.ts';
import type { ControlAreas, FrontLine } from '../control/types.ts';
import type { Controller } from '../model/report.ts';
import { STORY_LAYERS, type StoryLayer } from '../model/story.ts';
import type { Day } from '../time/day.ts';

/** Everything the legend can switch. */
export const LAYERS = [...STORY_LAYERS, 'control', 'front', 'events'] as const;
export type LayerId = (typeof LAYERS)[number];

/** Where the camera looks. Zoom as MapLibre counts it (512 px tiles). */
export interface CameraView {
	zoom: number;
	lat: number;
	lon: number;
}

/** Degrees: west, south, east, north. */
export type Bounds = readonly [number, number, number, number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type LayerCollection = FeatureCollection<Geometry, Record<string, unknown>>;

/** What every renderer (MapLibre, static SVG, text) draws of a day. */
export interface MapModel {
	day: Day;
	theme: Theme;
	/** Absent layers failed to load or are not loaded yet. */
	storyLayers: Readonly<Partial<Record<StoryLayer, LayerCollection>>>;
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
	/** Ground that changed hands between two compared days, by who holds it later. */
	changed: FeatureCollection<MultiPolygon, ChangedProperties> | null;
	/** Point features of the events shown that day: id, kind, title, basis, place_id. */
	events: LayerCollection;
	places: LayerCollection;
	selectedEventId: string | null;
	/** Geometry to stand out, for example what a claim rests on. */
	highlight: Feature | null;
}

/** What a reader points at. */
export interface Picked {
	kind: 'event' | 'place' | 'settlement' | 'site' | 'control' | 'front' | 'route';
	id: string;
	lon: number;
	lat: number;
}
