import { describe, expect, it } from 'vitest';
import { LayerFiles } from '../../../src/lib/state/layer-files.svelte.ts';

const point = (coordinates: unknown) => ({
	type: 'FeatureCollection',
	features: [
		{ type: 'Feature', properties: { kind: 'x' }, geometry: { type: 'Point', coordinates } }
	]
});

describe('the file of a layer', () => {
	it.each([
		['missing', () => Promise.reject(new Error('kursk.geojson: status 404'))],
		['malformed', () => Promise.resolve(JSON.parse('{"type":"FeatureColl'))],
		['malformed', () => Promise.resolve({ type: 'Topology' })],
		['malformed', () => Promise.resolve(point(['a', null]))],
		['malformed', () => Promise.resolve(null)]
	] as const)('is %s, and comes on another try', async (problem, answer) => {
		let fetchJson: (path: string) => Promise<unknown> = async () => answer();
		const files = new LayerFiles((path) => fetchJson(path));
		await files.load(['kursk']);
		expect(files.problems.get('kursk')).toBe(problem);
		expect(files.layers.kursk).toBeUndefined();
		fetchJson = () => Promise.resolve(point([35, 51]));
		await files.load(['kursk']);
		expect(files.problems.size).toBe(0);
		expect(files.layers.kursk?.features).toHaveLength(1);
	});
});
