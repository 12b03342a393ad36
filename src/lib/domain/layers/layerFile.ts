import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Lens } from '../control/types.ts';
import type { MeasureId } from '../dataset/measureSpec.ts';
import type { CompartmentId } from '../dataset/theatre.ts';
import type { Day } from '../time/day.ts';

/** What a layer file says of itself. */
export interface LayerMetadata {
	id: string;
	title: string;
	licence: string;
	attribution: string;
	/** What in it stands under which terms, a sentence each. */
	terms: readonly string[];
	/** The day a computed layer shows. */
	as_of?: Day;
	/** Name and version of the method a computed layer follows. */
	method?: string;
	/** Names the inputs and the method of a computed layer. */
	inputs_hash?: string;
	/** Which reports a computed layer rests on. */
	lens?: Lens;
	/** By day: of the ground between a compartment's settlements the share, 0 to 1, nobody speaks for. */
	unknown_share?: Readonly<Record<Day, Readonly<Record<CompartmentId, number>>>>;
	/** By day, where there is one: which figures are not given, and why, in a sentence. */
	refused?: Readonly<Record<Day, Readonly<Record<MeasureId, string>>>>;
	/** What the report that the story is about says of the place, in our words, a text a paragraph. */
	says?: readonly string[];
	/** How the report is cited. */
	says_source?: string;
}

export type LayerProperties = { kind: string } & Record<string, unknown>;
/** A feature with a string `id`; null geometry where the position is not known. */
export type LayerFeature = Feature<Geometry | null, LayerProperties> & { id: string };
/** A layer as it lies in static/geo: GeoJSON with a `metadata` member. */
export interface LayerFile extends FeatureCollection<Geometry | null, LayerProperties> {
	metadata: LayerMetadata;
	features: LayerFeature[];
}

export function layerFeature(
	id: string,
	geometry: Geometry | null,
	properties: LayerProperties
): LayerFeature {
	return { type: 'Feature', id, geometry, properties };
}

export function layerFile(metadata: LayerMetadata, features: LayerFeature[]): LayerFile {
	return { type: 'FeatureCollection', metadata, features };
}
