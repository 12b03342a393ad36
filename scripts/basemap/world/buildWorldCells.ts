/** Builds `static/geo/basemap/world`: the whole world coarse in one file, and in finer cells. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { cellBox } from '../../../src/lib/map/world/cellGrid.ts';
import { readDisputed } from '../land/readDisputed.ts';
import { outDir } from '../paths.ts';
import { writeLayer } from '../writeLayer.ts';
import { readCountryCodes } from './countryCodes.ts';
import { cutCells, type World } from './cutCells.ts';
import { encodeCells } from './encodeCells.ts';
import { readWorldCountries, type Detail } from './readWorldCountries.ts';
import { worldLabels } from './worldLabels.ts';
import { worldLand } from './worldLand.ts';
import { countryBorders, regionLines } from './worldLines.ts';
import { worldRivers } from './worldRivers.ts';
import { worldTowns } from './worldTowns.ts';

const credit =
	'© OpenStreetMap contributors, ODbL 1.0, via @geo-maps; Made with Natural Earth (public domain); GeoNames, CC BY 4.0';
const fine: Detail & { gridDegrees: number; smallestHoleKm2: number } = {
	smallestIslandKm2: 3,
	toleranceMetres: 0,
	gridDegrees: 0.002,
	smallestHoleKm2: 60
};
const coarse = {
	smallestIslandKm2: 1500,
	toleranceMetres: 15_000,
	gridDegrees: 0.05,
	smallestHoleKm2: 4000
};

export function buildWorldCells(): void {
	const folder = join(outDir, 'world');
	rmSync(folder, { recursive: true, force: true });
	const disputed = readDisputed();
	const countries = readWorldCountries(fine);
	const regions = regionLines(disputed);
	const labels = worldLabels(countries, readCountryCodes());
	const cells = cutCells({
		land: worldLand(countries, fine.smallestHoleKm2),
		lines: [...countryBorders(countries, disputed), ...regions],
		rivers: worldRivers(),
		towns: worldTowns(),
		labels: []
	});
	for (const [key, cell] of cells) {
		const [west, south] = cellBox(key);
		const grid = { origin: [west, south] as [number, number], degrees: fine.gridDegrees };
		writeLayer(`${key}.topojson`, encodeCells([[key, cell]], grid, credit), folder);
	}
	writeLayer('world.topojson', coarseWorld(labels, regions, [...cells.keys()]), folder);
}

/** Has the names of states, which the cells have not, and the list of cells that have a file. */
function coarseWorld(
	labels: World['labels'],
	regions: World['lines'],
	files: readonly string[]
): Topology & { cells: readonly string[] } {
	const countries = readWorldCountries(coarse);
	const cells = cutCells({
		land: worldLand(countries, coarse.smallestHoleKm2),
		lines: [
			...countryBorders(countries, readDisputed()),
			...regions.filter(({ kind }) => kind === 'disputed')
		],
		rivers: [],
		towns: [],
		labels
	});
	const grid = { origin: [-180, -90] as [number, number], degrees: coarse.gridDegrees };
	return { ...encodeCells([...cells], grid, credit), cells: files };
}
