import { expect, it } from 'vitest';
import type { LandTopology } from '../../../scripts/basemap/land/landTopology.ts';
import { linesOfLand } from '../../../scripts/basemap/land/lineKinds.ts';
import type { DisputedBorder } from '../../../scripts/basemap/land/readDisputed.ts';
import { encodeLand } from '../../../scripts/basemap/land/encodeLand.ts';
import { groupLines } from '../../../scripts/basemap/land/groupLines.ts';
import { mergeUnits } from '../../../scripts/basemap/land/mergeUnits.ts';

/** Three squares in a row: two regions of AAA, then BBB; a claim runs through the sea. */
const land: LandTopology = {
	arcs: [
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[1, 1]
		],
		[
			[1, 0],
			[2, 0]
		],
		[
			[2, 0],
			[2, 1]
		],
		[
			[2, 1],
			[1, 1]
		],
		[
			[2, 0],
			[3, 0],
			[3, 1],
			[2, 1]
		],
		[
			[5, 0],
			[5, 1]
		]
	],
	units: [
		unit('AAA', 'West', [0, 1]),
		unit('AAA', 'Middle', [2, 3, 4, -2]),
		unit('BBB', 'East', [5, -4])
	],
	claims: [{ type: 'MultiLineString', properties: { id: 'reef' }, arcs: [[6]] }],
	edgeArcs: new Set([2])
};

function unit(iso_a3: string, name: string, ring: number[]): LandTopology['units'][number] {
	return { type: 'Polygon', properties: { iso_a3, iso_a2: '', name }, arcs: [ring] };
}

function border(how: DisputedBorder['how'], which: string): DisputedBorder {
	return { id: which, name_en: which, how, which, box: [-10, -10, 10, 10], source: 'https://a' };
}

const kinds = (disputed: DisputedBorder[]) =>
	Object.fromEntries(linesOfLand(land, disputed).map(({ arc, kind }) => [arc, kind]));

it('tells coasts, borders, regions and claims apart, and leaves the edge of the box out', () => {
	expect(kinds([])).toEqual({
		0: 'coast',
		1: 'region',
		3: 'border',
		4: 'coast',
		5: 'coast',
		6: 'disputed'
	});
});

it('draws a border and a region’s line dashed where the table says so', () => {
	expect(kinds([border('between', 'AAA-BBB')])).toMatchObject({ 3: 'disputed', 1: 'region' });
	expect(kinds([border('unit', 'AAA:West')])).toMatchObject({ 3: 'border', 1: 'disputed' });
});

it('leaves a border solid outside the box of its row', () => {
	const far = { ...border('between', 'AAA-BBB'), box: [50, 50, 60, 60] as const };
	expect(kinds([far])).toMatchObject({ 3: 'border' });
});

it('writes states and lines with the arcs they share, and no others', () => {
	const states = mergeUnits(land, ({ properties }) => properties?.iso_a3);
	const lines = linesOfLand(land, []).filter(({ kind }) => kind === 'border');
	const { arcs, objects } = encodeLand(
		{ origin: [0, 0], degrees: 0.5 },
		land.arcs,
		{ states: [...states.values()], lines: groupLines(lines) },
		'ours'
	);
	expect([...states.keys()]).toEqual(['AAA', 'BBB']);
	// The line between the two regions, and the claim, are no part of it.
	expect(arcs).toHaveLength(5);
	expect(arcs).toContainEqual([
		[4, 0],
		[0, 2]
	]);
	expect(objects.lines).toMatchObject({
		geometries: [{ properties: { kind: 'border', between: 'AAA-BBB' } }]
	});
});
