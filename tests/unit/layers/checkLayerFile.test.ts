import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLayerFile } from '../../../src/lib/domain/layers/checkLayerFile.ts';
import {
	layerFeature,
	layerFile,
	type LayerFile
} from '../../../src/lib/domain/layers/layerFile.ts';
import { writeLayer } from '../../../src/lib/domain/layers/writeLayer.ts';

const METADATA = {
	id: 'sites',
	title: 'Sites',
	licence: 'CC BY 4.0',
	attribution: 'Us',
	terms: ['Ours.']
};
const site = (id: string, lon = 35.271, lat = 51.191) =>
	layerFeature(id, { type: 'Point', coordinates: [lon, lat] }, { kind: 'site' });
const messages = (layer: unknown) =>
	checkLayerFile('sites.geojson', 'sites', JSON.stringify(layer)).map(({ message }) => message);
const good: LayerFile = layerFile(METADATA, [site('a'), site('b')]);

describe('checkLayerFile', () => {
	it('passes a layer, and one feature without a geometry', () => {
		expect(messages(good)).toEqual([]);
		expect(messages({ ...good, features: [layerFeature('a', null, { kind: 'site' })] })).toEqual(
			[]
		);
	});

	it('names the line where JSON breaks, where that is known', () => {
		const [problem] = checkLayerFile(
			'a.geojson',
			'a',
			'{\n"type": "FeatureCollection"\n"features": []}'
		);
		expect(problem).toMatchObject({
			file: 'a.geojson',
			line: 3,
			message: expect.stringMatching(/^It is not JSON: /) as string
		});
	});

	it('refuses other JSON', () => {
		for (const json of [null, [], {}, { type: 'Feature' }, { type: 'FeatureCollection' }])
			expect(messages(json)).toEqual(['It is not a GeoJSON FeatureCollection.']);
	});

	it('refuses missing metadata, and those of another layer', () => {
		expect(messages({ ...good, metadata: undefined })[0]).toContain('metadata');
		expect(messages({ ...good, metadata: { ...METADATA, licence: '' } })[0]).toContain('licence');
		expect(messages({ ...good, metadata: { ...METADATA, terms: [] } })[0]).toContain('incomplete');
		expect(messages({ ...good, metadata: { ...METADATA, id: 'kursk' } })[0]).toContain('kursk');
	});

	it('lists every bad feature: repeated id, coordinate out of range, open ring, no kind', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 1]
		];
		const features = [
			site('a'),
			site('a'),
			site('c', 51.191, 135.271),
			layerFeature('d', { type: 'Polygon', coordinates: [ring] }, { kind: 'area' }),
			{ ...site('e'), properties: {} },
			{ ...site('f'), id: 7 }
		];
		const found = messages({ ...good, features });
		expect(found.map((message) => /[Ff]eature (\d)/.exec(message)?.[1])).toEqual([
			'2',
			'3',
			'4',
			'5',
			'6'
		]);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(checkLayerFile('a', 'a', text).length).toBeGreaterThan(0);
			})
		);
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(messages(json).length).toBeGreaterThan(0);
			})
		);
	});
});

describe('writeLayer', () => {
	it('writes a line a feature, rounded to a metre, and nothing after the last line break', () => {
		const text = writeLayer(layerFile(METADATA, [site('a', 35.12345678, 51)]));
		expect(text.split('\n')).toEqual([
			'{"type":"FeatureCollection","metadata":{"id":"sites","title":"Sites","licence":"CC BY 4.0","attribution":"Us","terms":["Ours."]},"features":[',
			'{"type":"Feature","id":"a","properties":{"kind":"site"},"geometry":{"type":"Point","coordinates":[35.12346,51]}}',
			']}',
			''
		]);
	});

	it('writes what its check passes, also without features', () => {
		for (const layer of [good, layerFile(METADATA, [])])
			expect(checkLayerFile('sites.geojson', 'sites', writeLayer(layer))).toEqual([]);
	});
});
