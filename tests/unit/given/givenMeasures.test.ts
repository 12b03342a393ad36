import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openStory } from '../../../src/lib/build/openFacts.ts';
import { createControlComputer } from '../../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { measuredShapes } from '../../../src/lib/domain/given/givenFeature.ts';
import { decodeTables, encodeTables } from '../../../src/lib/domain/tables/compactTables.ts';
import { givenProject } from '../../support/givenProject.ts';

const root = givenProject();
afterAll(() => rmSync(root, { recursive: true }));
const story = openStory(root);
const { computer, tables, dataset, countries } = story;

/** km2 of a degree by a degree between two parallels, on the sphere that Turf measures on. */
const cell = (south: number, north: number) => {
	const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
	return ((6371.0088 ** 2 * Math.PI) / 180) * (sine(north) - sine(south));
};
const on = (id: string, day: string) => computer.measure(id, day, DEFAULT_LENS);

describe('what somebody else drew', () => {
	it('is measured as it stands on a day, what overlaps once', () => {
		const west = on('agreed-km2', '2024-11-27').measured?.value ?? 0;
		expect(Math.abs(west / cell(50, 51) - 1)).toBeLessThan(0.002);
		// The other's zone begins in the middle of the first one.
		expect(on('agreed-km2', '2024-11-28').measured?.value).toBeCloseTo(1.5 * west, -1);
		expect(on('agreed-km2', '2024-12-05').measured?.value).toBe(west);
	});

	it('is measured party by party', () => {
		expect(on('agreed-other-km2', '2024-12-04').measured).toMatchObject({ unit: 'km2' });
		expect(on('agreed-other-km2', '2024-12-04').measured?.value).toBe(
			on('agreed-km2', '2024-12-06').measured?.value
		);
	});

	it('has no figure before its first day and from its last on, and says why', () => {
		for (const day of ['2024-11-27', '2024-12-05'])
			expect(on('agreed-other-km2', day)).toMatchObject({
				measured: null,
				refused: { why: 'nothing-given' }
			});
		expect(on('agreed-km', '2024-11-27').measured).toBeNull();
	});

	it('has a line’s length at each resolution, quoted at that of the front, without a range', () => {
		const { measured, ladder } = on('agreed-km', '2024-12-15');
		expect(measured).toMatchObject({ value: 111.2, low: 111.2, high: 111.2, resolutionKm: 5 });
		expect(ladder.map(({ resolutionKm }) => resolutionKm)).toEqual([0.5, 1, 2, 5, 10, 20]);
	});

	it('is measured in the browser’s tables as on the command line, and named by the same hash', () => {
		const given = measuredShapes(tables.given, dataset);
		const json: unknown = JSON.parse(JSON.stringify(encodeTables({ ...tables, given })));
		const decoded = decodeTables(json);
		if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
		const there = createControlComputer({ ...decoded.value, countries, dataset });
		expect(there.measure('agreed-km2', '2024-11-30', DEFAULT_LENS)).toEqual(
			on('agreed-km2', '2024-11-30')
		);
		expect(there.inputsHash).toBe(computer.inputsHash);
		const without = createControlComputer({ ...decoded.value, given: [], countries, dataset });
		expect(without.inputsHash).not.toBe(computer.inputsHash);
	});

	it('is loaded for measuring only where something measures it', () => {
		expect(measuredShapes(tables.given, { measures: [] })).toEqual([]);
		expect(measuredShapes(tables.given, dataset)).toHaveLength(3);
	});
});
