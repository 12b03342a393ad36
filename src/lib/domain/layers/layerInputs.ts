import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { DayResult } from '../control/types.ts';
import type { StoryLayer } from '../model/story.ts';
import type { AtlasTables } from '../tables/atlasTables.ts';
import type { LayerMetadata } from './layerFile.ts';

/** Oblasts and provinces of the basemap. */
export type Regions = FeatureCollection<
	Polygon | MultiPolygon,
	{ iso_a3: string; name_en: string }
>;

/** What the layers are built from. */
export interface LayerInputs {
	tables: AtlasTables;
	/** Areas, front and statuses of the day the page opens on. */
	day: DayResult;
	regions: Regions;
}

/** What a computed layer says of how it was computed, so that methods are never mixed. */
export function computedBy({
	day: { day, method, inputsHash }
}: {
	day: Pick<DayResult, 'day' | 'method' | 'inputsHash'>;
}): Pick<LayerMetadata, 'as_of' | 'method' | 'inputs_hash'> {
	return { as_of: day, method, inputs_hash: inputsHash };
}

/** Metadata of a story layer, with what the report says of it. */
export function storyMetadata(
	{ tables: { story }, day }: LayerInputs,
	id: StoryLayer,
	more: Pick<
		LayerMetadata,
		'title' | 'licence' | 'attribution' | 'terms' | 'as_of' | 'method' | 'inputs_hash'
	>
): LayerMetadata {
	return { id, ...more, as_of: day.day, says: story.says[id], says_source: story.cite };
}
