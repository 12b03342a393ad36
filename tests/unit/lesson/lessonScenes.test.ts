/** What the scenes say, held against their own maps, their figures and one another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import { decodeLesson } from '../../../src/lib/domain/lesson/lessonFile.ts';
import {
	blockText,
	sceneIndex,
	type Block,
	type Scene
} from '../../../src/lib/domain/lesson/scene.ts';
import { decodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
import { mapsOnlyShare } from '../../../src/lib/domain/tables/sourceShares.ts';
import type { Day } from '../../../src/lib/domain/time/day.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import { storyFeatures } from '../../../src/lib/map/storyFeatures.ts';
import { sceneModel } from '../../../src/lib/ui/present/scene-model.ts';
import { projectComputer, projectDataset, projectTables } from '../control/projectComputer.ts';

const geo = (file: string): unknown =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../../../static/geo', file), 'utf8'));
const lesson = decodeLesson(geo('lesson.json'));
if (!lesson.ok) throw new Error(lesson.problems[0]?.message);
const scenes = lesson.value;
const decoded = decodeSeries(geo('series.json'), 'series.json');
if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
const series = decoded.value;
const { places, settlements, events, reports, sources } = projectTables;

const textOf = (blocks: readonly Block[]) => blocks.map(blockText).join(' ');
const figuresIn = (blocks: readonly Block[]) =>
	blocks
		.flatMap((block) => (block.kind === 'paragraph' ? block.text : block.items.flat()))
		.flatMap((run) => (run.kind === 'figure' ? [run] : []));
const spoken = ({ question }: Scene) => [...(question?.text ?? []), ...(question?.answer ?? [])];

/** The scene of a file, such as `06-sudzha.md`. */
function scene(file: string): Scene {
	const found = scenes.find((each) => each.file.endsWith(file));
	if (!found) throw new Error(`No scene in ${file}.`);
	return found;
}
const held = (day: Day) => {
	const band = series.find((each) => each.day === day)?.figures['kursk-area-km2'];
	if (!band) throw new Error(`No figure of ${day}.`);
	return band;
};
const statusOn = (day: Day, id: string, lens: Lens = DEFAULT_LENS) =>
	projectComputer.statuses(day, lens).find(({ settlementId }) => settlementId === id)?.controller;
const inView = ({ bounds: [west, south, east, north] }: Scene, lon: number, lat: number) =>
	west < lon && lon < east && south < lat && lat < north;

/** Places that a text names, where their position is known. */
function placesIn(text: string) {
	return places.filter(
		({ nameEn, lon }) => lon !== null && new RegExp(`\\b${nameEn}\\b`).test(text)
	);
}

describe.each(scenes.map((each) => [each.slug, each] as const))('scene %s', (_, each) => {
	it('asks and answers about places that its map shows, or gives their distance', () => {
		const measured = figuresIn(spoken(each)).map(({ name }) => name);
		const off = placesIn(textOf(spoken(each))).filter(
			({ id, lon, lat }) =>
				!inView(each, lon ?? NaN, lat ?? NaN) &&
				!measured.some((name) => name.startsWith('distance:') && name.split(':').includes(id))
		);
		expect(off.map(({ nameEn }) => nameEn)).toEqual([]);
	});

	it('draws a distance between two places that its map shows', () => {
		const ends = each.distance ?? [];
		const off = ends.filter((id) => {
			const place = places.find((known) => known.id === id);
			return !inView(each, place?.lon ?? NaN, place?.lat ?? NaN);
		});
		expect(off).toEqual([]);
	});

	it('sends the class to another scene of the same view, and back to itself', () => {
		const numbers = [...textOf(each.notes).matchAll(/(\d+) and Enter/g)].map(([, n]) => Number(n));
		if (numbers.length === 0) return;
		const [there, back] = numbers;
		expect(scenes[(there ?? 0) - 1]?.bounds).toEqual(each.bounds);
		expect(scenes[(back ?? 0) - 1]).toBe(each);
	});
});

describe('what the scenes say of their numbers', () => {
	it('1: the front moved again and again, and runs inside Russia too', () => {
		const moved = series.filter(
			({ figures }, at) =>
				at > 0 &&
				figures['front-length-km']?.value !== series[at - 1]?.figures['front-length-km']?.value
		).length;
		expect(moved).toBeGreaterThan(20);
		const { day } = scene('01-where-is-this.md');
		const { features } = projectComputer.compute(day, DEFAULT_LENS).frontLine;
		expect(features.some(({ properties }) => properties.country === 'RU')).toBe(true);
	});

	it('3: the salient is at its widest, and the claim above our figure, inside the range', () => {
		const { day } = scene('03-at-its-widest.md');
		expect(Math.max(...series.map(({ figures }) => figures['kursk-area-km2']?.value ?? 0))).toBe(
			held(day).value
		);
		const { value, high } = held('2024-08-27');
		expect(1294).toBeGreaterThan(value);
		expect(1294).toBeLessThan(high);
	});

	it('5: most of what was lost by then was lost in autumn, Snagost first', () => {
		const { day } = scene('05-why-kursk.md');
		const autumn = held('2024-09-01').value - held('2024-12-01').value;
		const winter = held('2024-12-01').value - held(day).value;
		expect(winter).toBeGreaterThan(0);
		expect(winter).toBeLessThan(autumn / 10);
		expect(statusOn('2024-09-01', 'snagost')).toBe('ukraine');
		expect(statusOn('2024-09-30', 'snagost')).toBe('russia');
	});

	it('6: Sudzha is contested until the 14th, and Russia’s on the 15th', () => {
		const days = [scene('06-sudzha.md').day, '2025-03-14', '2025-03-15'];
		expect(days.map((day) => statusOn(day, 'sudzha'))).toEqual([
			'contested',
			'contested',
			'russia'
		]);
	});

	it('7: one of the published areas gives the claimed percentage, the others do not', () => {
		const given = figuresIn(scene('07-a-claim-tested.md').notes).filter(({ name }) =>
			name.startsWith('retaken-percent:')
		);
		const same = given.filter(({ text }) => text === '86').map(({ name }) => name);
		expect(same).toEqual(['retaken-percent:held-1150-km2']);
		expect(given.length).toBeGreaterThan(same.length);
	});

	it('10: the map of the route looks the same while the deliveries were stopped', () => {
		const route = scene('10-the-route-through-poland.md');
		const on = (day: Day) => {
			const layers = { 'poland-transit': geo('poland-transit.geojson') as LayerCollection };
			return storyFeatures(
				sceneModel(
					{ dataset: projectDataset, scene: route, day, result: null, files: { layers } },
					'light'
				)
			);
		};
		expect(on('2025-03-08').features.length).toBeGreaterThan(0);
		expect(on('2025-03-08')).toEqual(on(route.day));
	});

	it('11: leads to the map of the precedent, and Debaltseve lies behind the Russian side', () => {
		expect(scene('11-debaltseve-2015.md').map).toBe('debaltseve-2015');
		expect(statusOn(scene('11-debaltseve-2015.md').day, 'debaltseve')).toBe('russia');
	});

	it('12: one claim is a little above our figure, one above all of our peak, one of no change', () => {
		const of = (name: string) =>
			figuresIn(scene('12-three-more-claims.md').notes).find((each) => each.name === name)?.value ??
			NaN;
		const five = of('retaken-km2:2025-03-07');
		expect(259).toBeGreaterThan(five);
		expect(259).toBeLessThan((five + of('retaken-km2:2025-03-07:high')) / 2);
		expect(1100).toBeGreaterThan(of('retaken-km2:peak'));
		expect(1100).toBeLessThanOrEqual(of('retaken-km2:peak:high'));
		expect(1100).toBeGreaterThan(held('2024-09-06').value);
		expect(Math.round(held('2025-03-10').value)).toBe(Math.round(held('2025-03-11').value));
	});

	it('12: three numbers on screen, and what was measured in the notes', () => {
		const { body } = scene('12-three-more-claims.md');
		expect(figuresIn(body).map(({ name }) => name)).toEqual([
			'claim:area-259-km2-in-five-days',
			'claim:retaken-1100-km2',
			'claim:settlements-24-in-five-days'
		]);
	});

	it('13: most ground has no report under the lens, and nine in ten readings are of two projects', () => {
		const { day, lens } = scene('13-what-we-do-not-know.md');
		const { statuses, unknownArea } = projectComputer.compute(day, lens);
		const known = statuses.filter(({ controller }) => controller !== null).length;
		expect(known / settlements.length).toBeLessThan(0.2);
		expect(unknownArea.coordinates.length).toBeGreaterThan(0);
		expect(Math.round(10 * mapsOnlyShare(sources, reports).withInferred)).toBe(9);
	});

	it('14: the map of its day shows Sudzha on the Russian side, as the last of its events has it', () => {
		const last = scene('14-in-which-order.md');
		expect(placesIn(textOf(spoken(last))).map(({ id }) => id)).toContain('sudzha');
		expect(statusOn(last.day, 'sudzha')).toBe('russia');
		const ids = last.activity?.kind === 'order' ? last.activity.eventIds : [];
		const event = events.find(({ id }) => id === ids.at(-1));
		expect(event).toMatchObject({ placeId: 'sudzha', startDate: last.day });
	});
});

it('the short path has eight scenes, with the first, the last, and both questions of causes and people', () => {
	const path = scenes.filter((each) => each.path);
	expect(scenes).toHaveLength(14);
	expect(path).toHaveLength(8);
	expect([path[0], path.at(-1)]).toEqual([scenes[0], scenes.at(-1)]);
	for (const file of ['05-why-kursk.md', '13-what-we-do-not-know.md'])
		expect(path).toContain(scene(file));
});

it('a scene that went has left its address to another', () => {
	const at = (slug: string) => scenes[sceneIndex(scenes, slug)]?.slug;
	expect(at('the-surprise-assault')).toBe('the-salient-at-its-widest');
	expect(at('the-squeeze')).toBe('why-hold-kursk-at-all');
	expect(at('the-salient-at-its-widest')).toBe('the-salient-at-its-widest');
	expect(at('no-such-scene')).toBeUndefined();
});

it('no event puts words into the mouth of who published a map and no statement', () => {
	const silent = events.filter(({ assertedBy }) => assertedBy.includes('no statement'));
	expect(silent.length).toBeGreaterThan(0);
	for (const { title } of silent) {
		expect(title).toMatch(/map/i);
		expect(title).not.toMatch(/conced|confirm|admit|acknowledg|announc|says/i);
	}
});
