/**
 * The files of map data that the first view of `/` fetches, below the site's root. The size budget
 * counts these; an end-to-end test holds that the page fetches no other.
 */
import { openDataset } from '../../src/lib/build/openDataset.ts';
import { storyLayerIds } from '../../src/lib/domain/dataset/layerIds.ts';
import { OPENING_DAY_FILE } from '../../src/lib/domain/frame/frameFile.ts';
import { BASEMAP_FILES } from '../../src/lib/map/basemap.ts';
import { PROJECT_FOLDER } from '../inputs.ts';

export const firstViewData: readonly string[] = [
	...BASEMAP_FILES.map((file) => `geo/basemap/${file}`),
	...storyLayerIds(openDataset(PROJECT_FOLDER)).map((layer) => `geo/${layer}.geojson`),
	...['events', 'places'].map((file) => `geo/${file}.geojson`),
	`geo/${OPENING_DAY_FILE}`
];
