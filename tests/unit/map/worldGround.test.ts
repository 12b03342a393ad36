/** The world in cells, as it is committed, round the committed base maps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyBasemap, loadBasemap } from '../../../src/lib/map/basemap.ts';
import { loadWorldFile } from '../../../src/lib/map/world/loadWorldFile.ts';
import { WorldGround } from '../../../src/lib/map/world/worldGround.ts';
import type { Bounds } from '../../../src/lib/domain/view/mapModel.ts';

const folder = join(import.meta.dirname, '../../../static');
const fromDisk = (address: string): Promise<Response> =>
	Promise.resolve(new Response(readFileSync(join(folder, address))));
const asIs = (path: string): string => path;

function groundAround(finer = emptyBasemap(), fetcher = fromDisk) {
	const asked: string[] = [];
	const world = new WorldGround(finer, (file) => {
		asked.push(file);
		return loadWorldFile(file, fetcher, asIs);
	});
	return { world, asked };
}

const pointsIn = (points: number[][], [west, south, east, north]: Bounds) =>
	points.filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north).length;
const JAPAN: Bounds = [130, 30, 140, 40];

describe('the ground of the world', () => {
	it('is coarse until a cell is there, and loads each file once', async () => {
		const { world, asked } = groundAround();
		const land = async (files: string[]) => {
			const { basemap, problems } = await world.add(files);
			expect(problems).toEqual([]);
			return basemap.world.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
		};
		const coarse = pointsIn((await land(['world'])) as number[][], JAPAN);
		const fine = pointsIn((await land(['world', 'e130n30'])) as number[][], JAPAN);
		expect(coarse).toBeGreaterThan(10);
		expect(fine).toBeGreaterThan(10 * coarse);
		await land(['world', 'e130n30']);
		expect(asked).toEqual(['world', 'e130n30']);
	});

	it('has no cell for the open sea, and does not ask for one', async () => {
		const { world, asked } = groundAround();
		await world.add(['world', 'w150s50']);
		expect(asked).toEqual(['world']);
	});

	it('names towns in several languages and states in the coarse world', async () => {
		const { world } = groundAround();
		const { basemap } = await world.add(['world', 'e130n30']);
		expect(basemap.towns.features.map(({ properties }) => properties)).toContainEqual(
			expect.objectContaining({
				name_en: 'Tokyo',
				name_uk: 'Токіо',
				name_ru: 'Токио',
				name_ar: 'طوكيو',
				rank: 1
			})
		);
		expect(basemap.labels.features.map(({ properties }) => properties)).toContainEqual(
			expect.objectContaining({ kind: 'country', name_en: 'Japan', name_uk: 'Японія' })
		);
	});

	it('leaves alone what a finer base map covers', async () => {
		const { basemap: finer } = await loadBasemap(fromDisk, asIs);
		const { world } = groundAround(finer);
		const { basemap } = await world.add(['world', 'e060n40']);
		const land = basemap.world.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
		expect(pointsIn(land as number[][], [-11.9, 10.1, 61.9, 71.9])).toBe(0);
		const lines = [...basemap.worldBorders.coordinates.flat()];
		expect(pointsIn(lines, [-11.99, 10.01, 61.99, 71.99])).toBe(0);
		expect(pointsIn(land as number[][], [62, 40, 70, 50])).toBeGreaterThan(0);
		// Pakistan lies beyond, and the finer map names it all the same: once is enough.
		const named = basemap.labels.features.filter(
			({ properties: { name_en } }) => name_en === 'Pakistan'
		);
		expect(named).toHaveLength(1);
	});

	it('says what did not come, keeps the rest, and asks for it again', async () => {
		let isOffline = true;
		const { world, asked } = groundAround(emptyBasemap(), (address) =>
			isOffline && address.includes('e130n30')
				? Promise.reject(new TypeError('offline'))
				: fromDisk(address)
		);
		const first = await world.add(['world', 'e130n30', 'e140n30']);
		expect(first.problems.map(({ file }) => file)).toEqual(['world/e130n30.topojson']);
		expect(first.basemap.towns.features.length).toBeGreaterThan(0);
		isOffline = false;
		const second = await world.add(['world', 'e130n30', 'e140n30']);
		expect(second.problems).toEqual([]);
		expect(asked.filter((file) => file === 'e130n30')).toHaveLength(2);
		expect(asked.filter((file) => file === 'e140n30')).toHaveLength(1);
	});

	it('draws disputed borders dashed, and not as borders too', async () => {
		const { world } = groundAround();
		const { basemap } = await world.add(['world', 'e070n30']);
		const kashmir: Bounds = [74, 33.2, 76, 34.8];
		expect(pointsIn(basemap.disputed.coordinates.flat(), kashmir)).toBeGreaterThan(10);
		expect(pointsIn(basemap.worldBorders.coordinates.flat(), kashmir)).toBe(0);
	});

	it('refuses a file that is no world', async () => {
		const { world } = groundAround(emptyBasemap(), () =>
			Promise.resolve(new Response('{"type":"Topology","objects":{},"arcs":[]}'))
		);
		const { problems } = await world.add(['world']);
		expect(problems[0]?.message).toContain('it has no "land"');
	});
});
