import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../scripts/check.ts';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { TABLE_FILES } from '../../../src/lib/domain/tables/atlasTables.ts';

const TABLES = 'data/kursk-2025/tables';
const STORY = join(PROJECT_FOLDER, 'data/kursk-2025');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'salient-check-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function copy(...paths: string[]): void {
	for (const path of paths)
		cpSync(join(PROJECT_FOLDER, path), join(folder, path), { recursive: true });
}
function edit(path: string, change: (text: string) => string): void {
	const at = join(folder, path);
	writeFileSync(at, change(readFileSync(at, 'utf8')));
}

describe('checkFolder', () => {
	it('finds nothing in the project', () => {
		expect(checkFolder(PROJECT_FOLDER)).toEqual([]);
	});

	it("reads a folder that holds the tables itself, against the project's borders", () => {
		cpSync(join(STORY, 'tables'), folder, { recursive: true });
		cpSync(join(STORY, 'story.md'), join(folder, 'story.md'));
		expect(checkFolder(folder)).toEqual([]);
		edit('settlements.csv', (text) =>
			text.replace('35.271,51.191,RU,kursk', '35.271,51.191,UA,sumy')
		);
		expect(checkFolder(folder)).toMatchObject([
			{
				file: 'settlements.csv',
				column: 'country',
				message: expect.stringContaining('lies in RU') as string
			}
		]);
	});

	it('names an outline that the base map has not, and a table that nobody would read', () => {
		cpSync(join(PROJECT_FOLDER, 'data/debaltseve-2015'), folder, { recursive: true });
		expect(checkFolder(folder)).toEqual([]);
		edit('datapackage.json', (text) =>
			text.replaceAll('"UKR"', '"XYZ"').replace('"tables/sources.csv"', '"tables/my-sources.csv"')
		);
		const problems = checkFolder(folder).map(({ file, message }) => `${file}: ${message}`);
		expect(problems).toContain('datapackage.json: tables/my-sources.csv is no table of a dataset.');
		expect(problems).toContain('datapackage.json: The base map has no outline "XYZ".');
	});

	it('reads the lesson of a map that is not built yet', () => {
		copy('data', 'static/geo/basemap');
		const check = () => checkFolder(folder, 'debaltseve-2015');
		expect(check()).toEqual([]);
		const [scene = ''] = readdirSync(join(folder, 'data/debaltseve-2015/scenes')).filter((name) =>
			name.endsWith('.md')
		);
		edit(`data/debaltseve-2015/scenes/${scene}`, (text) =>
			text.replace(/^day: /m, 'events: no-such-event\nday: ')
		);
		expect(check()).toMatchObject([
			{ message: expect.stringContaining('no-such-event') as string }
		]);
	});

	it('names layers that are missing, broken and stale', () => {
		copy('data', 'static/geo');
		rmSync(join(folder, 'static/geo/jeddah.geojson'));
		edit('static/geo/events.geojson', (text) => text.slice(0, 1000));
		edit('static/geo/places.geojson', (text) => text.replace('"Jeddah"', '"Djeddah"'));
		expect(checkFolder(folder).map(({ file, message }) => [file, message])).toEqual([
			['static/geo/jeddah.geojson', 'The layer file is missing.'],
			['static/geo/events.geojson', expect.stringMatching(/^It is not JSON: /)],
			['static/geo/places.geojson', 'The file is stale.']
		]);
	});

	it('lists problems of tables and layers together', () => {
		copy('data', 'static/geo');
		edit(`${TABLES}/claims.csv`, (text) => text.replace('area_share', 'share'));
		edit('static/geo/kursk.geojson', () => '[]');
		expect(checkFolder(folder).map(({ file }) => file)).toEqual([
			`${TABLES}/claims.csv`,
			'static/geo/kursk.geojson'
		]);
	});

	it('reads the folder of a dataset, by its own descriptor', () => {
		cpSync(join(PROJECT_FOLDER, 'data/debaltseve-2015'), folder, { recursive: true });
		expect(checkFolder(folder)).toEqual([]);
		edit('tables/reports.csv', (text) => text.replace(',russian-led,', ',russia,'));
		expect(checkFolder(folder)).toMatchObject([
			{ file: 'tables/reports.csv', line: 2, column: 'controller' }
		]);
		edit('datapackage.json', (text) => text.replace('"slot": 1', '"slot": 0'));
		expect(checkFolder(folder).map(({ message }) => message)).toEqual([
			'Two parties have the same slot.'
		]);
		edit('datapackage.json', (text) => text.replace('"slot": 0,', '"slot": 1'));
		expect(checkFolder(folder)).toMatchObject([
			{
				line: expect.any(Number) as number,
				message: "It is not JSON: Expected ',' or '}' after property value."
			}
		]);
	});

	it('reads a descriptor with a byte order mark, and none in another encoding', () => {
		cpSync(join(PROJECT_FOLDER, 'data/debaltseve-2015'), folder, { recursive: true });
		edit('datapackage.json', (text) => `\uFEFF${text}`);
		expect(checkFolder(folder)).toEqual([]);
		edit('datapackage.json', (text) => text.replace('"Independent"', '"Ind\uFFFDpendent"'));
		expect(checkFolder(folder)).toMatchObject([
			{ message: 'The file holds bytes that are not UTF-8 text.' }
		]);
	});

	it('wants a dataset of a project to have the name of its folder', () => {
		copy('data/site.json');
		cpSync(STORY, join(folder, 'data/mine'), { recursive: true });
		const [problem, ...others] = checkFolder(folder, 'mine');
		expect(problem).toMatchObject({
			file: 'data/mine/datapackage.json',
			message: '"name" says "kursk-2025", and the folder is "mine".'
		});
		expect(others).toEqual([]);
		expect(checkFolder(join(folder, 'data/mine'))).toHaveLength(1);
	});

	it('looks at every dataset of a project, or at the one that is asked for', () => {
		copy('data');
		edit('data/syria-2024/tables/reports.csv', (text) => text.replace(',hts-led,', ',hts,'));
		const files = (only?: string) => checkFolder(folder, only).map(({ file }) => file);
		expect(files()).toEqual(['data/syria-2024/tables/reports.csv']);
		expect(files('syria-2024')).toEqual(['data/syria-2024/tables/reports.csv']);
		expect(files('kursk-2025')).toEqual([]);
	});

	it('names every file of an empty folder, and a folder that is not there', () => {
		expect(checkFolder(folder)).toHaveLength(Object.keys(TABLE_FILES).length);
		mkdirSync(join(folder, 'data'));
		expect(checkFolder(folder)).toHaveLength(Object.keys(TABLE_FILES).length);
		expect(checkFolder(join(folder, 'nowhere'))).toMatchObject([
			{ message: 'There is no such folder.' }
		]);
	});
});
