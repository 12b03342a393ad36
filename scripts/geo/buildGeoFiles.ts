import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { geoFolder } from '../../src/lib/build/folders.ts';
import { datasetIds, defaultDatasetId, openDataset } from '../../src/lib/build/openDataset.ts';
import { computerOf, openFacts } from '../../src/lib/build/openFacts.ts';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import { encodeClaims } from '../../src/lib/domain/claims/claimsFile.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { encodeDay } from '../../src/lib/domain/frame/dayFrame.ts';
import { OPENING_DAY_FILE, writeFrame } from '../../src/lib/domain/frame/frameFile.ts';
import { measuredShapes } from '../../src/lib/domain/given/givenFeature.ts';
import { buildLayers } from '../../src/lib/domain/layers/buildLayers.ts';
import { writeLayer } from '../../src/lib/domain/layers/writeLayer.ts';
import type { Checked, Problem } from '../../src/lib/domain/model/problem.ts';
import { encodeTables } from '../../src/lib/domain/tables/compactTables.ts';
import { datasetsDocument } from './datasetsDocument.ts';
import { datasetSchemaText, SCHEMA_FILE } from './datasetSchema.ts';
import { descriptorFile, descriptorText } from './descriptorText.ts';
import { lessonText } from './lessonText.ts';
import { seriesText, type SeriesFrom } from './seriesText.ts';
import { withShares } from './sharesTable.ts';

const DOCUMENT = 'docs/datasets.md';

/** Texts of the built files by their path under the project's root. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** Builds everything that follows from all datasets of a project; writes nothing. */
export function buildGeoFiles(root: string, series: SeriesFrom = 'computed'): Checked<BuiltFiles> {
	const built = datasetIds(root).map((id) => buildDatasetFiles(root, id, series));
	const problems = built.flatMap((each) => (each.ok ? [] : each.problems));
	if (problems.length > 0) return { ok: false, problems };
	const files = built.flatMap((each) => (each.ok ? [...each.value] : []));
	return { ok: true, value: new Map([...files, ...documentsOf(root)]) };
}

/** What is written of all datasets alike: the schema of their descriptors, and its documentation. */
function documentsOf(root: string): [file: string, text: string][] {
	const text = readTextFile(join(root, DOCUMENT));
	const written = text === null ? null : datasetsDocument(text, openDataset(root));
	return [
		[SCHEMA_FILE, datasetSchemaText()],
		...(written === null ? [] : [[DOCUMENT, written] as [string, string]])
	];
}

/** Builds what follows from one dataset and its base map; writes nothing. */
export function buildDatasetFiles(
	root: string,
	id: string,
	series: SeriesFrom = 'computed'
): Checked<BuiltFiles> {
	const opened = openFacts(root, id);
	if (!opened.ok) return opened;
	const { dataset, tables, regions } = opened.value;
	const computer = computerOf(opened.value);
	const geo = geoFolder(root, id);
	const day = computer.compute(dataset.period.opens, DEFAULT_LENS);
	const files = new Map(
		buildLayers({ dataset, tables, day, regions }).map((layer) => [
			`${geo}/${layer.metadata.id}.geojson`,
			writeLayer(layer)
		])
	);
	files.set(`${geo}/${OPENING_DAY_FILE}`, line(writeFrame(encodeDay(day))));
	const { claims, claimChecks, places } = tables;
	files.set(`${geo}/claims.json`, line(encodeClaims(claims, claimChecks, places)));
	const everyDay = seriesText(root, `${geo}/series.json`, computer, series);
	files.set(`${geo}/series.json`, everyDay);
	const lesson = lessonText(root, { dataset, tables }, everyDay);
	if (!lesson.ok) return lesson;
	if (lesson.value !== null) files.set(`${geo}/lesson.json`, lesson.value);
	const given = measuredShapes(tables.given, dataset);
	files.set(`${geo}/tables.json`, line(encodeTables({ ...tables, given })));
	files.set(descriptorFile(id), descriptorText(root, id, dataset));
	if (id !== defaultDatasetId(root)) return { ok: true, value: files };
	const document = readTextFile(join(root, 'docs/data.md'));
	const withTable = document === null ? null : withShares(document, dataset, tables);
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

/** Writes those that are stale, and names them. */
export function writeFiles(root: string, built: BuiltFiles): string[] {
	return findStale(root, built).map(({ file }) => {
		const path = join(root, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, built.get(file) ?? '');
		return file;
	});
}

function line(json: unknown): string {
	return `${JSON.stringify(json)}\n`;
}
