import { describe, expect, it } from 'vitest';
import { checkTileOrigins } from '../../../scripts/check-tile-origins.ts';
import { contentPolicy } from '../../../scripts/content-policy.js';
import { parseTileOrigins } from '../../../scripts/tile-origins.js';
import { formatProblem } from '../../../src/lib/domain/model/problem.ts';

describe('TILE_ORIGINS', () => {
	it('lists origins, each once, whatever stands between them', () => {
		expect(parseTileOrigins('')).toEqual([]);
		expect(
			parseTileOrigins(' https://tiles.example.org, http://a.test:8080/ https://Tiles.example.org')
		).toEqual(['https://tiles.example.org', 'http://a.test:8080']);
	});

	it.each([
		'tiles.example.org',
		'https://tiles.example.org/relief.pmtiles',
		'https://*.example.org',
		"https://a.org;script-src'unsafe-inline'",
		'data:'
	])('refuses %j with a sentence', (text) => {
		expect(() => parseTileOrigins(text)).toThrow(/TILE_ORIGINS has ".*"; it must list origins/);
	});
});

describe('the policy of each page', () => {
	it('lets nothing be fetched from elsewhere unless the build was told', () => {
		const policy = contentPolicy([]);
		expect(policy).not.toHaveProperty('connect-src');
		expect(policy['default-src']).toEqual(['self']);
	});

	it('lets tiles be fetched from named origins, and nothing else come from there', () => {
		const { 'connect-src': fetched, ...others } = contentPolicy(['https://tiles.example.org']);
		expect(fetched).toEqual(['self', 'https://tiles.example.org']);
		expect(others).toEqual(contentPolicy([]));
	});
});

describe('a dataset with a base map of its own', () => {
	const dataset = (url: string) => ({
		id: 'a-war',
		basemap: { pmtiles: { url, attribution: 'A newsroom', flavour: 'grey' as const } }
	});
	const origins = ['https://news.example', 'https://tiles.example.org'];

	it('takes it from the site, by path or address, or from an origin that the build was told', () => {
		const urls = [
			'tiles/relief.pmtiles',
			'https://news.example/relief.pmtiles',
			'https://tiles.example.org/a/relief.pmtiles?key=1'
		];
		expect(checkTileOrigins([...urls.map(dataset), { id: 'without' }], origins)).toEqual([]);
	});

	it('fails the build where it names another, with the variable to set', () => {
		const problems = checkTileOrigins([dataset('https://tiles.elsewhere.org/a.pmtiles')], origins);
		expect(problems.map(formatProblem)).toEqual([
			expect.stringMatching(
				/^data\/a-war\/datapackage\.json.*names https:\/\/tiles\.elsewhere\.org, .*TILE_ORIGINS=https:\/\/tiles\.elsewhere\.org/
			)
		]);
	});
});
