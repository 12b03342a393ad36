/**
 * The files of map data that the first view of `/` fetches, below the site's root. The size budget
 * counts these; an end-to-end test holds that the page fetches no other.
 */
import { BASEMAP_FILES } from '../../src/lib/map/basemap.ts';
import { STORY_LAYERS } from '../../src/lib/domain/model/story.ts';

export const firstViewData: readonly string[] = [
	...BASEMAP_FILES.map((file) => `geo/basemap/${file}`),
	...STORY_LAYERS.map((layer) => `geo/${layer}.geojson`),
	...['events', 'places'].map((file) => `geo/${file}.geojson`),
	'geo/tables.json'
];
