import { join } from 'node:path';
import { encodeClaims } from '../../src/lib/domain/claims/claimsFile.ts';
import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { sectorZones } from '../../src/lib/domain/front/sectorZones.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { buildLayers } from '../../src/lib/domain/layers/buildLayers.ts';
import { writeLayer } from '../../src/lib/domain/layers/writeLayer.ts';
import type { Checked, Problem } from '../../src/lib/domain/model/problem.ts';
import { encodeTables } from '../../src/lib/domain/tables/compactTables.ts';
import { readAtlasTables } from '../../src/lib/domain/tables/readAtlasTables.ts';
import { DEFAULT_DAY } from '../../src/lib/domain/time/period.ts';
import { readTexts } from '../inputs.ts';
import { lessonText } from './lessonText.ts';
import { readCountries, readRegions } from './readBasemap.ts';
import { readTextFile } from './readTextFile.ts';
import { SERIES_FILE, seriesText, type SeriesFrom } from './seriesText.ts';
import { withShares } from './sharesTable.ts';

/** Texts of the built files by their path under the project's root. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** Builds everything that follows from `data/` and the basemap of a project; writes nothing. */
export function buildGeoFiles(root: string, series: SeriesFrom = 'computed'): Checked<BuiltFiles> {
	const countries = readCountries(root);
	const regions = readRegions(root);
	const tables = readAtlasTables(readTexts(join(root, 'data')), {
		countries: countries.ok ? countries.value : undefined
	});
	if (!tables.ok || !countries.ok || !regions.ok)
		return { ok: false, problems: [tables, countries, regions].flatMap(problemsOf) };
	const computer = createControlComputer({ ...tables.value, countries: countries.value });
	computer.useZones(sectorZones);
	const layers = buildLayers({
		tables: tables.value,
		day: computer.compute(DEFAULT_DAY, DEFAULT_LENS),
		regions: regions.value
	});
	const files = new Map(
		layers.map((layer) => [`static/geo/${layer.metadata.id}.geojson`, writeLayer(layer)])
	);
	const { claims, claimChecks, places } = tables.value;
	files.set('static/geo/claims.json', line(encodeClaims(claims, claimChecks, places)));
	const everyDay = seriesText(root, computer, series);
	files.set(SERIES_FILE, everyDay);
	const lesson = lessonText(root, tables.value, everyDay);
	if (!lesson.ok) return lesson;
	files.set('static/geo/lesson.json', lesson.value);
	files.set('static/geo/tables.json', line(encodeTables(tables.value)));
	const document = readTextFile(join(root, 'docs/data.md'));
	const withTable = document === null ? null : withShares(document, tables.value);
	if (withTable !== null) files.set('docs/data.md', withTable);
	return { ok: true, value: files };
}

/** Built files that are missing or differ from what a build gives. */
export function findStale(root: string, built: BuiltFiles): Problem[] {
	return [...built].flatMap(([file, text]) => {
		const found = readTextFile(join(root, file));
		if (found === text) return [];
		return [
			{
				file,
				message: found === null ? 'The file is missing.' : 'The file is stale.',
				hint: 'Run: npm run build:geo'
			}
		];
	});
}

function line(json: unknown): string {
	return `${JSON.stringify(json)}\n`;
}

function problemsOf(checked: Checked<unknown>): Problem[] {
	return checked.ok ? [] : checked.problems;
}
