import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFolder, notesOf } from '../../../scripts/check.ts';
import { buildDataset } from '../../../scripts/cli/buildDataset.ts';
import { openStory } from '../../../src/lib/build/openFacts.ts';
import { only } from '../../../src/lib/domain/export/takeAway.ts';
import { givenLayer } from '../../../src/lib/domain/layers/givenLayer.ts';
import { formatProblem } from '../../../src/lib/domain/model/problem.ts';
import { givenProject } from '../../support/givenProject.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true }));

const LAYER = 'static/geo/agreed.geojson';
const AREAS = 'areas/agreement.geojson';
const problemsAfter = (...change: Parameters<typeof givenProject>) => {
	root = givenProject(...change);
	return checkFolder(root).map(formatProblem);
};

describe('a dataset with areas and lines of others', () => {
	it('builds, with whose they are and what they measure in its layer', () => {
		root = givenProject();
		expect(buildDataset(root, 'given-lines').ok).toBe(true);
		expect(checkFolder(root).map(formatProblem)).toEqual([]);
		const layer = JSON.parse(readFileSync(join(root, LAYER), 'utf8')) as ReturnType<
			typeof givenLayer
		>;
		expect(layer.metadata.attribution).toContain(
			"Areas and lines as given by The mission, The other's staff"
		);
		expect(layer.metadata.terms).toContain('As given by The mission: public domain.');
		expect(layer.features.map(({ properties }) => properties)).toMatchObject([
			{
				kind: 'given',
				parties: ['one'],
				source: 'The mission',
				what_is_reported: 'As given by The mission, from 26 November 2024. Drawn for this test.'
			},
			{
				end_date: '2024-12-05',
				what_is_reported: 'As given by The mission, from 28 November 2024 to 4 December 2024.'
			},
			{ parties: ['one', 'other'], length_km: 111.2 }
		]);
		expect(layer.features[0]?.properties.area_km2).toBeGreaterThan(7000);
		// Drawn clockwise; RFC 7946 winds outlines the other way.
		expect(layer.features[0]?.geometry).toMatchObject({
			coordinates: [
				[
					[30, 50],
					[31, 50],
					[31, 51],
					[30, 51],
					[30, 50]
				]
			]
		});
		expect(readFileSync(join(root, 'static/geo/tables.json'), 'utf8')).toContain('"agreement"');

		// What a reader takes away out of the map's layers is what the command line exports.
		const facts = openStory(root, 'given-lines');
		const whole = givenLayer({ tables: facts.tables, dataset: facts.dataset });
		expect(only('given', [layer, layer], whole.metadata)).toEqual(
			JSON.parse(JSON.stringify(whole))
		);
	});

	it('is given whole as an export', () => {
		root = givenProject();
		const layer = givenLayer(openStory(root));
		expect(layer.features.map(({ id }) => id)).toEqual([
			'agreement-1',
			'agreement-2',
			'agreement-3'
		]);
		expect(layer.metadata.terms).toContain("As given by The other's staff: facts cited.");
	});

	it('is checked file by file', () => {
		const change = { [AREAS]: (text: string) => text.replace('"The mission"', '"A closed map"') };
		expect(problemsAfter(change)).toContainEqual(
			expect.stringContaining(`data/given-lines/${AREAS}:source: Feature 1: What is read from`)
		);
	});

	it('says which file it lacks, and which resource nobody has listed', () => {
		const descriptor = (from: string, to: string) =>
			problemsAfter({ 'datapackage.json': (text) => text.replaceAll(from, to) });
		expect(descriptor('agreement.geojson', 'other.geojson')).toContain(
			'data/given-lines/areas/other.geojson: The file is missing or cannot be read. Add it, or take it off the resources of the package.'
		);
		rmSync(root, { recursive: true });
		expect(descriptor('"given": "agreement"', '"given": "treaty"')).toContain(
			'data/given-lines/datapackage.json: Layer "agreed" names "treaty", which is no GeoJSON resource of this dataset. Use one of: agreement.'
		);
		rmSync(root, { recursive: true });
		expect(descriptor('"party": "other"', '"party": "third"')).toContainEqual(
			expect.stringContaining('Measure "agreed-other-km2" names "third"')
		);
	});

	it('is noted where no day of the map shows it', () => {
		root = givenProject({
			[AREAS]: (text) =>
				text.replaceAll('2024-11-28', '2025-11-28').replace('2024-12-05', '2025-12-05')
		});
		expect(notesOf(root).map(({ message }) => message)).toContain(
			'No day of the map, 2024-11-26 to 2024-12-15, shows agreement-2, agreement-3.'
		);
	});

	it('holds back what the rules do not let out yet', () => {
		const shownAfter = (days: number) => {
			root = givenProject({
				'datapackage.json': (text) =>
					text
						.replace('"opens": "2024-11-30"', '"opens": "2024-11-26"')
						.replace('"layers": [', `"rules": { "delay_days": ${String(days)} }, "layers": [`)
			});
			return openStory(root).tables.given.map(({ id, endDate }) => [id, endDate]);
		};
		expect(shownAfter(15)).toEqual([
			['agreement-1', null],
			['agreement-2', null],
			['agreement-3', null]
		]);
		rmSync(root, { recursive: true });
		expect(shownAfter(18)).toEqual([['agreement-1', null]]);
	});
});
