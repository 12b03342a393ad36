/** The answers of the lesson's own activities, worked out again from the files of the data. */
import { placeName } from '../../../src/lib/domain/model/place.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { decodeLesson } from '../../../src/lib/domain/lesson/lessonFile.ts';
import { lessonFacts } from '../../../src/lib/domain/lesson/lessonVocabulary.ts';
import {
	answerPlace,
	answerShare,
	inOrder,
	shuffled
} from '../../../src/lib/domain/lesson/quiz/guesses.ts';
import { lessonBases } from '../../../src/lib/domain/lesson/quiz/lessonBases.ts';
import { blockText, type Scene } from '../../../src/lib/domain/lesson/scene.ts';
import { decodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
import { daysBetween } from '../../../src/lib/domain/time/day.ts';
import { exerciseOf, withGaps } from '../../../src/lib/ui/print/exercises.ts';
import { projectComputer, projectDataset, projectTables } from '../control/projectComputer.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rows = (path: string) =>
	Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true }).data;

type Triple = [value: number, low: number, high: number];
const file = JSON.parse(read('static/geo/series.json')) as {
	first_day: string;
	figures: { 'kursk-area-km2': Triple[]; 'front-length-km': Triple[] };
};
const at = (day: string) => daysBetween(file.first_day, day);
const held = (day: string): Triple => file.figures['kursk-area-km2'][at(day)] ?? [NaN, NaN, NaN];
const front = (day: string): Triple => file.figures['front-length-km'][at(day)] ?? [NaN, NaN, NaN];
const widest = Math.max(...file.figures['kursk-area-km2'].map(([value]) => value));

const lesson = decodeLesson(JSON.parse(read('static/geo/lesson.json')));
if (!lesson.ok) throw new Error(lesson.problems[0]?.message);
const scenes = lesson.value;
const series = decodeSeries(JSON.parse(read('static/geo/series.json')), 'series.json');
if (!series.ok) throw new Error(series.problems[0]?.message);
const { claims, events, places } = projectTables;
const facts = lessonFacts({ dataset: projectDataset, claims, places, series: series.value });
const exercise = (scene: Scene) =>
	exerciseOf(scene, {
		dataset: projectDataset,
		facts,
		claims,
		events,
		places: places.map((place) => ({ id: place.id, name: placeName(place) }))
	});
const whole = (value: number) => Math.round(value).toLocaleString('en-GB');

type Kind = NonNullable<Scene['activity']>['kind'];
function sceneWith<K extends Kind>(kind: K) {
	const found = scenes.filter(({ activity }) => activity?.kind === kind);
	const [scene] = found;
	if (!scene || found.length > 1) throw new Error(`${String(found.length)} scenes with ${kind}.`);
	return {
		...scene,
		activity: scene.activity as Extract<NonNullable<Scene['activity']>, { kind: K }>
	};
}

describe('how long the front is', () => {
	const scene = sceneWith('draw-front');
	const [value, low, high] = front(scene.day);

	it('is what the method gives for the scene’s day', () => {
		const computed = projectComputer.measure('front-length-km', scene.day, DEFAULT_LENS).measured;
		expect(computed).toMatchObject({ value, low, high });
		expect(facts.figures(scene.day, DEFAULT_LENS)?.['front-length-km']).toMatchObject({
			value,
			low,
			high
		});
	});

	it('stands on the handout’s key, and not under its map', () => {
		expect(exercise(scene)?.answers).toEqual([
			`${whole(value)} km, between ${whole(low)} and ${whole(high)}, at 5 km resolution.`
		]);
		expect(scene.body.map(blockText).join(' ')).toContain(whole(value));
		const printed = withGaps(projectDataset, scene).map(blockText).join(' ');
		for (const number of [value, low, high]) expect(printed).not.toContain(whole(number));
	});
});

describe('where the place is', () => {
	const scene = sceneWith('place');
	const row = rows('data/kursk-2025/tables/places.csv').find(
		({ id }) => id === scene.activity.placeId
	);
	const [lon, lat] = [Number(row?.lon), Number(row?.lat)];

	it('is where the table has it, and a guess is missed by the great circle', () => {
		const place = facts.position(scene.activity.placeId);
		expect(place).toEqual({ lon, lat });
		expect(answerPlace([lon, lat], place ?? { lon: 0, lat: 0 })).toBe(0);
		const guess = [lon - 1.3, lat + 0.7] as const;
		expect(answerPlace([...guess], { lon, lat })).toBeCloseTo(haversine(guess, [lon, lat]), 3);
		expect(exercise(scene)?.answers[0]).toBe(
			`${row?.name_en ?? ''}: ${lat.toFixed(2)}° north, ${lon.toFixed(2)}° east.`
		);
	});
});

describe('what share was retaken', () => {
	const scene = sceneWith('share');
	const [left] = held(scene.day);
	const claimed = new Map(
		rows('data/kursk-2025/tables/claims.csv').map(({ id, value }) => [id, Number(value)])
	);
	const bases = lessonBases(projectDataset, claims, facts);

	it('is worked out for our own peak, each published area, and the implied one', () => {
		const implied =
			(claimed.get('retaken-1100-km2') ?? NaN) / ((claimed.get('retaken-86-percent') ?? NaN) / 100);
		const expected = [
			Math.round(widest),
			...['held-1376-km2-peak', 'held-1294-km2', 'held-1268-km2-peak', 'held-1150-km2'].map((id) =>
				claimed.get(id)
			),
			Math.round(implied / 10) * 10
		];
		expect(bases.map(({ km2 }) => km2)).toEqual(expected);
		const answers = answerShare(left, bases);
		expect(answers.map(({ percent }) => percent)).toEqual(
			expected.map((km2) => (1 - left / (km2 ?? NaN)) * 100)
		);
		expect(exercise(scene)?.answers.map((line) => Number.parseInt(line))).toEqual(
			answers.map(({ percent }) => Math.round(percent))
		);
	});

	it('is left open under the map', () => {
		const printed = JSON.stringify(withGaps(projectDataset, scene));
		expect(JSON.stringify(scene.body)).toContain('retaken-percent');
		expect(printed).not.toContain('retaken-percent');
		expect(printed).toContain('claim:retaken-86-percent');
	});
});

describe('in which order', () => {
	const scene = sceneWith('order');
	const { eventIds } = scene.activity;
	const dated = rows('data/kursk-2025/tables/events.csv').filter(({ id = '' }) =>
		eventIds.includes(id)
	);
	const asked = events.filter(({ id }) => eventIds.includes(id));

	it('is that of the table’s dates, and there is one only', () => {
		expect(dated).toHaveLength(eventIds.length);
		const days = dated.map((row) => row.event_date ?? '');
		expect(new Set(days).size).toBe(days.length);
		const expected = [...dated]
			.sort((a, b) => ((a.event_date ?? '') < (b.event_date ?? '') ? -1 : 1))
			.map(({ id }) => id);
		expect(inOrder(asked)).toEqual(expected);
		expect(shuffled(asked)).not.toEqual(expected);
	});

	it('is given on the key by the letters of the sheet', () => {
		const { lines = [], answers = [] } = exercise(scene) ?? {};
		const ids = inOrder(asked);
		expect(answers).toHaveLength(ids.length);
		answers.forEach((answer, index) => {
			const [, letter = '', title = ''] = /: ([A-Z]), (.*)$/.exec(answer) ?? [];
			expect(title).toBe(dated.find(({ id }) => id === ids[index])?.title);
			expect(lines[letter.charCodeAt(0) - 'A'.charCodeAt(0)]).toBe(title);
		});
	});
});

describe('the numbers of the claims tested', () => {
	it('are differences of the series, their bands between the outer ends', () => {
		const scene = scenes.find(({ slug }) => slug === 'three-more-claims-tested');
		const numbers = new Map(
			JSON.stringify(scene?.notes)
				.match(/\{"kind":"figure"[^}]*\}/g)
				?.map((text) => JSON.parse(text) as { name: string; value: number })
				.map(({ name, value }) => [name, value])
		);
		const [before, after] = [held('2025-03-07'), held('2025-03-12')];
		const peak = file.figures['kursk-area-km2'].find(([value]) => value === widest);
		const expectBand = (name: string, from: Triple | undefined) => {
			expect(numbers.get(name)).toBeCloseTo((from?.[0] ?? NaN) - after[0], 1);
			// Nothing is retaken less than not at all.
			const least = Math.max(0, (from?.[1] ?? NaN) - after[2]);
			expect(numbers.get(`${name}:low`)).toBeCloseTo(least, 1);
			expect(numbers.get(`${name}:high`)).toBeCloseTo((from?.[2] ?? NaN) - after[1], 1);
		};
		expectBand('retaken-km2:2025-03-07', before);
		expectBand('retaken-km2:peak', peak);
	});
});

function haversine([lon1, lat1]: readonly [number, number], [lon2, lat2]: [number, number]) {
	const rad = Math.PI / 180;
	const a =
		Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
		Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
	return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}
