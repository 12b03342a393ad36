/** Checks the committed world in cells: sentences about what is wrong, none where all is well. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Position } from 'geojson';
import { cellBox, cellKeyAt } from '../../../src/lib/map/world/cellGrid.ts';
import {
	decodeWorldFile,
	type WorldFile,
	type WorldPart
} from '../../../src/lib/map/world/worldPart.ts';
import { WORLD_TOWNS_FILE } from '../../../src/lib/map/world/worldTowns.ts';
import { isInside, type Point, type Ring } from '../geometry.ts';
import { readDisputed } from '../land/readDisputed.ts';
import type { Box } from '../land/readUnits.ts';
import { outDir } from '../paths.ts';
import { worldTownList } from './worldTownList.ts';

const folder = join(outDir, 'world');
const COARSE = 'world.topojson';

/** Gzip kilobytes of one file; a view loads a few. */
const largestFile = 60;
/** Megabytes of all, plain, as the repository holds them. */
const largestWorld = 8;

const witnesses: readonly { place: string; point: Point; isLand: boolean }[] = [
	{ place: 'Tokyo', point: [139.6, 35.7], isLand: true },
	{ place: 'Alice Springs', point: [133.9, -23.7], isLand: true },
	{ place: 'Lagos', point: [4, 7], isLand: true },
	{ place: 'Denver', point: [-105, 39.7], isLand: true },
	{ place: 'Simferopol', point: [34.1, 44.95], isLand: true },
	{ place: 'Kamchatka', point: [159, 55], isLand: true },
	{ place: 'Chukotka, past the date line', point: [-173, 66.5], isLand: true },
	{ place: 'the Black Sea', point: [34, 43], isLand: false },
	{ place: 'the Caspian Sea', point: [51, 42], isLand: false },
	{ place: 'Lake Victoria', point: [33, -1], isLand: false },
	{ place: 'Lake Superior', point: [-87.5, 47.7], isLand: false },
	{ place: 'the Gulf of Guinea', point: [3, 3], isLand: false }
];

/** No state border is drawn in these: Ukraine's, as the United Nations recognise it. */
const borderless: readonly { place: string; box: Box }[] = [
	{ place: 'the Perekop isthmus', box: [33.3, 45.85, 34.2, 46.35] },
	{ place: 'the Donbas', box: [37, 47.2, 38.1, 49] }
];

export function checkWorldCells(): string[] {
	const coarse = read(COARSE);
	const files = readdirSync(folder).filter((file) => file !== COARSE);
	const withFile = new Set(coarse.cells.map((key) => `${key}.topojson`));
	return [
		...files.filter((file) => !withFile.has(file)).map((file) => `${file} is not in the list`),
		...[...withFile].filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
		...checkSizes([COARSE, ...files]),
		...witnesses.flatMap(({ place, point, isLand }) =>
			[coarse, read(`${cellKeyAt(...point)}.topojson`)]
				.filter((world) => isOnLand(world, point) !== isLand)
				.map(() => `${place} is ${isLand ? 'not ' : ''}on land`)
		),
		...borderless
			.filter(({ box }) => linesIn('borders', box).length > 0)
			.map(({ place }) => `a state border is drawn in ${place}`),
		...readDisputed()
			.filter(({ box }) => linesIn('disputed', box).length === 0)
			.map(({ id }) => `${id} is not drawn`),
		...(isDeepStrictEqual(listed(), worldTownList(folder))
			? []
			: [`${basename(WORLD_TOWNS_FILE)} has other towns than the cells`])
	];
}

function listed(): unknown {
	return JSON.parse(readFileSync(join(outDir, basename(WORLD_TOWNS_FILE)), 'utf8'));
}

function checkSizes(files: readonly string[]): string[] {
	const sizes = files.map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
	const megabytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
	const large = sizes
		// What is under the limit plain needs no packing to tell.
		.filter(({ bytes }) => bytes > largestFile * 1000)
		.filter(({ file }) => gzipSync(readFileSync(join(folder, file))).length > largestFile * 1000)
		.map(({ file }) => `${file} has more than ${String(largestFile)} kB (gzip)`);
	return megabytes > largestWorld
		? [...large, `the world has ${megabytes.toFixed(1)} MB, more than ${String(largestWorld)}`]
		: large;
}

const known = new Map<string, WorldFile>();

function read(file: string): WorldFile {
	const before = known.get(file);
	if (before) return before;
	const decoded = decodeWorldFile(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
	if (!decoded.ok) throw new Error(decoded.problems.map(({ message }) => message).join(' '));
	known.set(file, decoded.value);
	return decoded.value;
}

function isOnLand({ parts }: WorldFile, point: Point): boolean {
	return (parts.get(cellKeyAt(...point))?.land ?? []).some((rings) =>
		isInside(point, rings as Ring[])
	);
}

/** Lines of the finer cells with a vertex in the box. */
function linesIn(kind: keyof Pick<WorldPart, 'borders' | 'disputed'>, box: Box): Position[][] {
	const [west, south, east, north] = box;
	return read(COARSE)
		.cells.filter((key) => {
			const [w, s, e, n] = cellBox(key);
			return w < east && e > west && s < north && n > south;
		})
		.flatMap((key) => read(`${key}.topojson`).parts.get(key)?.[kind] ?? [])
		.filter((line) =>
			line.some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north)
		);
}
