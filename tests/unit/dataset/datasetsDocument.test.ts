import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../scripts/check.ts';
import { buildDataset } from '../../../scripts/cli/buildDataset.ts';
import { datasetKeys, datasetSchemaText } from '../../../scripts/geo/datasetSchema.ts';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { datasetIds } from '../../../src/lib/build/openDataset.ts';
import { smallProject } from '../../support/smallProject.ts';

const read = (path: string) => readFileSync(join(PROJECT_FOLDER, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const document = read('docs/datasets.md');

describe('the example of docs/datasets.md', () => {
	const descriptor = /```json\n(.*?)\n```/s.exec(document)?.[1] ?? '';
	const tables = [...document.matchAll(/```csv (\S+)\n(.*?\n)```/gs)].map(
		([, file = '', text = '']) => [`data/my-map/${file}`, text] as const
	);
	const root = smallProject({
		'data/site.json': '{ "default": "my-map" }',
		'data/my-map/datapackage.json': descriptor,
		...Object.fromEntries(tables)
	});
	afterAll(() => rmSync(root, { recursive: true }));

	it('has a descriptor of ten lines', () => {
		expect(descriptor.split('\n')).toHaveLength(10);
		expect(tables).toHaveLength(4);
	});

	it('has no problems, and builds', () => {
		expect(buildDataset(root, 'my-map')).toMatchObject({ ok: true });
		expect(checkFolder(root)).toEqual([]);
		const built = (file: string) => readFileSync(join(root, 'static/geo', file), 'utf8');
		const control = JSON.parse(built('control.geojson')) as {
			features: { properties: { controller: string } }[];
		};
		const holders = new Set(control.features.map(({ properties }) => properties.controller));
		expect([...holders].sort()).toEqual(['contested', 'one', 'other']);
		expect(built('events.geojson')).toContain('"licence":"CC-BY-4.0"');
	});
});

describe('the descriptors of the project', () => {
	const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
	const standard = ajv.compile(json('tests/fixtures/datapackage/standard-2.0.json') as object);
	const ours = ajv.compile(JSON.parse(datasetSchemaText()) as object);

	it.each(datasetIds(PROJECT_FOLDER))('%s is a data package, and a dataset', (id) => {
		const descriptor = json(`data/${id}/datapackage.json`);
		standard(descriptor);
		expect(standard.errors).toBeNull();
		ours(descriptor);
		expect(ours.errors).toBeNull();
	});

	it('would be refused with a path out of the folder, a field of no type, a party without a name', () => {
		const good = json('data/debaltseve-2015/datapackage.json') as Record<string, unknown>;
		const [first] = good.resources as Record<string, unknown>[];
		const resource = (change: object) => ({ ...good, resources: [{ ...first, ...change }] });
		expect(standard(resource({ path: '../settlements.csv' }))).toBe(false);
		expect(standard(resource({ schema: { fields: [{ name: 'id', type: 'text' }] } }))).toBe(false);
		expect(standard(resource({}))).toBe(true);
		const salient = { ...(good.salient as object), parties: [{ id: 'one' }] };
		expect(ours({ ...good, salient })).toBe(false);
	});

	it('say of every table what stands in it, column by column', () => {
		for (const id of datasetIds(PROJECT_FOLDER)) {
			const { resources } = json(`data/${id}/datapackage.json`) as {
				resources: { path: string; schema?: { fields: { name: string }[] } }[];
			};
			for (const { path, schema } of resources.filter((each) => each.path.endsWith('.csv'))) {
				const [header = ''] = read(`data/${id}/${path}`).split(/\r?\n/);
				expect(schema?.fields.map(({ name }) => name)).toEqual(header.split(','));
			}
		}
	});
});

describe('what is written of the keys', () => {
	it('says of each what it means', () => {
		expect(datasetKeys().filter(({ words }) => words === null)).toEqual([]);
		expect(datasetKeys().length).toBeGreaterThan(100);
	});

	it('is the published schema', () => {
		expect(read('static/schema/dataset.json')).toBe(datasetSchemaText());
	});
});
