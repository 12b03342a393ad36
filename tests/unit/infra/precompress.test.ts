import { readdirSync, rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { precompress } from '../../../scripts/precompress.ts';
import { laySite } from './site.ts';

let root: string | null = null;
afterEach(() => {
	if (root) rmSync(root, { recursive: true });
	root = null;
});

it('lays compressed files beside texts, and none beside an archive of tiles, which is sent in parts', async () => {
	const long = 'the same again '.repeat(100);
	root = laySite('', { 'control.geojson': long, 'relief.pmtiles': long, 'short.txt': 'short' });
	expect(await precompress(root)).toBe(1);
	expect(readdirSync(root).sort()).toEqual([
		'control.geojson',
		'control.geojson.br',
		'control.geojson.gz',
		'relief.pmtiles',
		'short.txt'
	]);
});
