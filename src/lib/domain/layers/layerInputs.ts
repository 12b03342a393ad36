import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { DayResult } from '../control/types.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { LayerSpec } from '../dataset/layerSpec.ts';
import type { AtlasTables } from '../tables/atlasTables.ts';
import type { LayerMetadata } from './layerFile.ts';

/** Oblasts and provinces of the basemap. */
export type Regions = FeatureCollection<
	Polygon | MultiPolygon,
	{ iso_a3: string; name_en: string }
>;

/** What the layers are built from. */
export interface LayerInputs {
	dataset: Dataset;
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

/** Metadata of a story layer, with what the report says of it where the story tells of one. */
export function storyMetadata(
	{ tables: { story }, day }: LayerInputs,
	{ id, title }: LayerSpec,
	more: Pick<
		LayerMetadata,
		'licence' | 'attribution' | 'terms' | 'as_of' | 'method' | 'inputs_hash'
	>
): LayerMetadata {
	const says = story.says[id];
	return {
		id,
		title,
		...more,
		as_of: day.day,
		...(says ? { says, says_source: story.cite } : {})
	};
}
