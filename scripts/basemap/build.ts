/**
 * Builds every file of `static/geo/basemap`: `npm run build:basemap`; with `-- --dataset ID` the finer
 * pieces of that dataset instead, under `static/maps/ID/geo/basemap`. Needs the npm registry, Debian's apt, and
 * the packages gdal-bin and netcdf-bin. Same inputs, same bytes. See docs/basemap.md for what it measures.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { rewind } from '@turf/turf';
import { WORLD_TOWNS_FILE } from '../../src/lib/map/world/worldTowns.ts';
import { buildCountries } from './buildCountries.ts';
import { buildLakes } from './buildLakes.ts';
import { buildOblasts } from './buildOblasts.ts';
import { buildLabels } from './buildLabels.ts';
import { buildRivers } from './buildRivers.ts';
import { buildTowns } from './buildTowns.ts';
import { buildWorld } from './buildWorld.ts';
import { buildDataset } from './dataset/buildDataset.ts';
import { decodeCountries } from './decodeCountries.ts';
import { installInputs } from './installInputs.ts';
import { readSourceCountries } from './readSourceCountries.ts';
import { reportAccuracy } from './reportAccuracy.ts';
import { buildWorldCells } from './world/buildWorldCells.ts';
import { worldTownList } from './world/worldTownList.ts';
import { writeLayer } from './writeLayer.ts';

const { values } = parseArgs({ options: { dataset: { type: 'string' } } });
installInputs();
if (values.dataset === undefined) buildAll();
else buildDataset(values.dataset);

function buildAll(): void {
	const source = readSourceCountries();
	const countries = buildCountries(source);
	writeLayer('countries.topojson', countries.topology);
	const polygons = decodeCountries(countries.topology);
	// RFC 7946 has outlines anticlockwise; a topology says nothing of it.
	writeLayer('countries.geojson', rewind(polygons));
	writeLayer('world.topojson', buildWorld());
	buildWorldCells();
	writeLayer(basename(WORLD_TOWNS_FILE), worldTownList());
	const oblasts = buildOblasts(countries, source);
	writeLayer('oblasts.topojson', oblasts.lines);
	writeLayer('regions.topojson', oblasts.regions);
	writeLayer('rivers.geojson', buildRivers());
	writeLayer('lakes.geojson', buildLakes(source));
	writeLayer('towns.geojson', buildTowns());
	writeLayer('labels.geojson', buildLabels(polygons, oblasts.areas));
	reportAccuracy(countries, source);
}
