import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Controller } from '../../../src/lib/domain/dataset/party.ts';
import { computeSmall, said, village } from './smallWar.ts';

const golden = join(import.meta.dirname, '../../golden');

type Reported = FeatureCollection<Point, { id: string; controller: Controller }>;

/** `vitest -u` writes the expected files anew; look at the difference on a map before committing. */
describe('areas and front of a known set of reports', () => {
	it.each(readdirSync(join(golden, 'in')))('%s', async (file) => {
		const { features } = JSON.parse(readFileSync(join(golden, 'in', file), 'utf8')) as Reported;
		const villages = features.map(({ properties, geometry }) =>
			village(properties.id, geometry.coordinates[0] ?? NaN, geometry.coordinates[1] ?? NaN)
		);
		const reports = features.map(({ properties }) => said(properties.id, properties.controller));
		const { control, frontLine } = computeSmall(villages, reports);
		const picture = {
			type: 'FeatureCollection',
			features: [...control.features, ...frontLine.features]
		};
		await expect(`${JSON.stringify(picture, null, '\t')}\n`).toMatchFileSnapshot(
			join(golden, 'out', basename(file))
		);
	});
});
