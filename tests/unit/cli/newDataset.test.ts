import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../scripts/cli/buildDataset.ts';
import { newDataset } from '../../../scripts/cli/newDataset.ts';
import { UsageError } from '../../../scripts/cli/usage.ts';
import { checkFolder } from '../../../scripts/check.ts';
import { datasetIds } from '../../../src/lib/build/openDataset.ts';
import { tinyProject } from '../../support/smallProject.ts';

let root = '';
beforeEach(() => {
	root = tinyProject();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a new dataset', () => {
	it('has no problems, builds, and is fresh after that', () => {
		expect(newDataset(root, 'my-map')).toContain('data/my-map/datapackage.json');
		expect(datasetIds(root)).toEqual(['debaltseve-2015', 'my-map']);
		expect(checkFolder(root, 'my-map')).toEqual([]);
		const built = buildDataset(root, 'my-map');
		expect(built.lines).toContain('wrote static/maps/my-map/geo/control.geojson');
		expect(built.ok).toBe(true);
		expect(checkFolder(root, 'my-map')).toEqual([]);
		expect(buildDataset(root, 'my-map')).toEqual({ ok: true, lines: ['Nothing has changed.'] });
	});

	it('is not written over another, nor under a name that is no id', () => {
		newDataset(root, 'my-map');
		expect(() => newDataset(root, 'my-map')).toThrow(UsageError);
		expect(() => newDataset(root, '../elsewhere')).toThrow(UsageError);
	});

	it('is not built, nor its descriptor written, where it is a copy under the name of another', () => {
		newDataset(root, 'my-map');
		const [own, other] = ['my-map', 'debaltseve-2015'].map((id) =>
			join(root, `data/${id}/datapackage.json`)
		) as [string, string];
		writeFileSync(own, readFileSync(other, 'utf8'));
		const before = readFileSync(own, 'utf8');
		expect(buildDataset(root, 'my-map')).toEqual({
			ok: false,
			lines: [expect.stringContaining('"name" says "debaltseve-2015", and the folder is "my-map".')]
		});
		expect(readFileSync(own, 'utf8')).toBe(before);
	});

	it('is not built as long as it has a problem: every one is named', () => {
		newDataset(root, 'my-map');
		const reports = join(root, 'data/my-map/tables/reports.csv');
		const text = readFileSync(reports, 'utf8');
		writeFileSync(reports, text.replace(',first,', ',nobody,').replace(',second,', ',no one,'));
		const built = buildDataset(root, 'my-map');
		expect(built.ok).toBe(false);
		expect(built.lines.map((line) => line.slice(0, 46))).toEqual([
			'data/my-map/tables/reports.csv:2:controller: "',
			'data/my-map/tables/reports.csv:3:controller: "'
		]);
	});
});
