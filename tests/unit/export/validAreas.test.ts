/** Whatever is written, drawn or exported can be read as it stands by any tool. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { exportData } from '../../../scripts/cli/exportData.ts';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { ringFaults } from '../control/areaFaults.ts';
import { projectComputer, projectDataset } from '../control/projectComputer.ts';
import { projectFiles } from '../layers/projectLayers.ts';
import { sectorZones } from '../../../src/lib/domain/front/sectorZones.ts';
import { areasOf, gdalFaults, type Area } from './gdalFaults.ts';

function expectValid(areas: readonly Area[]): void {
	expect(
		areas.flatMap(({ id, geometry }) => ringFaults(geometry).map((fault) => [id, fault]))
	).toEqual([]);
	expect(gdalFaults(areas)).toEqual({ read: areas.length, faults: [] });
}

function read(text: string): Area[] {
	return areasOf((JSON.parse(text) as FeatureCollection).features);
}

it('GDAL sees an area that crosses itself', () => {
	const ring = [
		[35, 50],
		[36, 51],
		[36, 50],
		[35, 51],
		[35, 50]
	];
	const { faults } = gdalFaults([
		{
			type: 'Feature',
			id: 'bow',
			properties: {},
			geometry: { type: 'Polygon', coordinates: [ring] }
		}
	]);
	expect(faults).toEqual([expect.stringMatching(/^bow,.*Self-intersection/)]);
});

describe('areas are valid and wound by RFC 7946', () => {
	const layers = [...projectFiles()]
		.filter(([file]) => file.endsWith('.geojson'))
		.map(([file, text]) => [file, read(text)] as const)
		.filter(([, areas]) => areas.length > 0);
	it.each(layers)('%s, as it is built', (_, areas) => {
		expectValid(areas);
	});
	it('and every layer that has areas is among them', () => {
		expect(layers.map(([file]) => basename(file))).toEqual(
			expect.arrayContaining(['control.geojson', 'kursk.geojson', 'jeddah.geojson'])
		);
	});

	it.each(['countries.geojson', 'lakes.geojson'])('%s of the basemap', (file) => {
		const path = join(PROJECT_FOLDER, 'static/geo/basemap', file);
		expectValid(read(readFileSync(path, 'utf8')));
	});

	it('six days under every lens, with what is unknown', () => {
		projectComputer.useZones(sectorZones);
		const days = [
			'2024-08-08',
			'2024-09-01',
			'2024-10-11',
			'2024-12-01',
			'2025-01-20',
			'2025-03-12'
		];
		const areas = projectDataset.lenses.flatMap(({ id: sources }) =>
			days.flatMap((day) => {
				const lens = { sources, known: 'happened' as const };
				const { control, unknownArea } = projectComputer.compute(day, lens);
				const unknown = { type: 'Feature' as const, properties: {}, geometry: unknownArea };
				return [...control.features, ...(unknownArea.coordinates.length > 0 ? [unknown] : [])];
			})
		);
		expectValid(areas);
	});

	it('what changed hands between two days', () => {
		projectComputer.useZones(sectorZones);
		const lens = { sources: 'all', known: 'happened' } as const;
		expectValid(projectComputer.compare('2024-08-06', '2024-10-11', lens).changed.features);
		expectValid(projectComputer.compare('2024-10-11', '2025-03-12', lens).changed.features);
	});

	it('the whole period as it is exported', () => {
		const areas = read(exportData(['control']));
		expect(areas.length).toBeGreaterThan(400);
		expectValid(areas);
		// Some two hundred days from nothing, on a machine that may have more to do.
	}, 300_000);
});
