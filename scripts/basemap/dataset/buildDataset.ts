/**
 * Builds the finer pieces of a dataset: `npm run build:basemap -- --dataset syria-2024`. Borders, coasts and
 * regions are Natural Earth's (public domain), so that areas cut along them carry no terms of OpenStreetMap.
 */
import { datasetOutDir } from '../paths.ts';
import { writeLayer } from '../writeLayer.ts';
import { buildDatasetLabels } from './datasetLabels.ts';
import { buildDatasetLand } from './datasetLand.ts';
import { buildDatasetTowns } from './datasetTowns.ts';
import { buildDatasetLakes, buildDatasetRivers } from './datasetWater.ts';
import { readRegionNames } from './readRegionNames.ts';
import { readSettings } from './readSettings.ts';

export function buildDataset(dataset: string): void {
	const settings = readSettings(dataset);
	const folder = datasetOutDir(dataset);
	const land = buildDatasetLand(dataset, settings, readRegionNames(dataset));
	writeLayer('countries.topojson', land.countries, folder);
	writeLayer('oblasts.topojson', land.oblasts, folder);
	writeLayer('regions.topojson', land.regions, folder);
	writeLayer('rivers.geojson', buildDatasetRivers(dataset, settings.riversWithin), folder);
	writeLayer('lakes.geojson', buildDatasetLakes(settings.box), folder);
	writeLayer('towns.geojson', buildDatasetTowns(dataset), folder);
	writeLayer('labels.geojson', buildDatasetLabels(dataset, land.regions), folder);
}
