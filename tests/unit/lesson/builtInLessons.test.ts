/** The lessons of all datasets, in all their languages, held against their own maps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geoFolder } from '../../../src/lib/build/folders.ts';
import { datasetIds, wordLanguages } from '../../../src/lib/build/openDataset.ts';
import { openStory } from '../../../src/lib/build/openFacts.ts';
import { openLesson } from '../../../src/lib/build/openLesson.ts';
import { openTranslation, translateFacts } from '../../../src/lib/build/openTranslation.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import {
	WORDS_ON_SCREEN,
	wordsOnScreen,
	type Scene,
	type SceneBounds
} from '../../../src/lib/domain/lesson/scene.ts';
import { placeName } from '../../../src/lib/domain/model/place.ts';
import { lessonFacts } from '../../../src/lib/domain/lesson/lessonVocabulary.ts';
import { decodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
import { exerciseOf } from '../../../src/lib/ui/print/exercises.ts';
import { BASE_LANGUAGE, type Language } from '../../../src/lib/words/language.ts';

const root = join(import.meta.dirname, '../../..');

function readIn(id: string, language: Language) {
	const story = openStory(root, id);
	const file = join(root, geoFolder(root, id), 'series.json');
	const series = decodeSeries(JSON.parse(readFileSync(file, 'utf8')), file);
	if (!series.ok) throw new Error(`There is no series of ${id}.`);
	const facts = translateFacts(story, openTranslation(root, id, language));
	const lesson = openLesson(root, facts, series.value, language);
	return { ...story, series: series.value, lesson };
}

const lessons = datasetIds(root)
	.flatMap((id) => {
		const languages: Language[] = [BASE_LANGUAGE, ...wordLanguages(root, id)];
		return languages.map((each) => [id, each] as const);
	})
	.map(([id, language]) => ({ id, language, ...readIn(id, language) }));

const isInside = (
	[west, south, east, north]: SceneBounds,
	place: { lon: number; lat: number } | null
) =>
	place !== null && west < place.lon && place.lon < east && south < place.lat && place.lat < north;

it('every dataset has one', () => {
	for (const { id, lesson } of lessons)
		expect([id, lesson.ok && lesson.value.length >= 6]).toEqual([id, true]);
});

describe.each(lessons)('the lesson of $id in $language', ({ lesson, ...story }) => {
	const { dataset, tables, computer, series } = story;
	const scenes: Scene[] = lesson.ok ? lesson.value : [];
	const facts = lessonFacts({ ...tables, dataset, series });

	it('reads without a problem', () => {
		expect(lesson).toMatchObject({ ok: true });
	});

	it.each(scenes.map((scene) => [scene.slug, scene] as const))(
		'%s fits on a screen',
		(_, scene) => {
			expect(wordsOnScreen(scene)).toBeLessThanOrEqual(WORDS_ON_SCREEN);
			expect(scene.body).not.toEqual([]);
			expect(scene.notes).not.toEqual([]);
			expect(scene.question?.answer ?? []).not.toEqual([]);
		}
	);

	it('shows the places that it asks for and whose distance it gives', () => {
		for (const { slug, bounds, distance, activity } of scenes) {
			const named = [
				...(distance ?? []),
				...(activity?.kind === 'place' ? [activity.placeId] : [])
			];
			const off = named.filter((place) => !isInside(bounds, facts.position(place)));
			expect([slug, off]).toEqual([slug, []]);
		}
	});

	it('shows the events that it names, and says so where it has some of no place', () => {
		for (const { slug, bounds, eventIds } of scenes) {
			const off = eventIds.filter((eventId) => {
				const event = tables.events.find(({ id }) => id === eventId);
				return !isInside(bounds, facts.position(event?.placeId ?? ''));
			});
			expect([slug, off.length < Math.max(1, eventIds.length)]).toEqual([slug, true]);
		}
	});

	it('has an answer to every activity, and one order of events only', () => {
		for (const scene of scenes) {
			if (scene.activity === null) continue;
			const places = tables.places.map((place) => ({ id: place.id, name: placeName(place) }));
			const exercise = exerciseOf(scene, { ...tables, places, dataset, facts });
			expect([scene.slug, exercise?.answers.length ?? 0]).not.toEqual([scene.slug, 0]);
			if (scene.activity.kind !== 'order') continue;
			const { eventIds } = scene.activity;
			const days = tables.events.filter(({ id }) => eventIds.includes(id)).map((e) => e.startDate);
			expect([scene.slug, new Set(days).size]).toEqual([scene.slug, eventIds.length]);
		}
	});

	it('measures the front that a class draws', () => {
		for (const { slug, day, activity } of scenes) {
			if (activity?.kind !== 'draw-front') continue;
			expect([slug, computer.compute(day, DEFAULT_LENS).frontLine.features.length]).not.toEqual([
				slug,
				0
			]);
		}
	});

	it('prints some scenes and guides by some', () => {
		expect(scenes.filter(({ print }) => print).length).toBeGreaterThan(2);
		expect(scenes.filter(({ guide }) => guide).length).toBeGreaterThan(2);
	});

	it('has its landmarks, places to mark from west to east, and events of the timeline', () => {
		const { landmarks, outlinePlaces, timelineEvents } = dataset.lesson;
		const known = new Set(tables.events.map(({ id }) => id));
		expect(landmarks.map((place) => facts.position(place))).not.toContain(null);
		expect(landmarks.length).toBeGreaterThan(0);
		expect(timelineEvents.filter((event) => !known.has(event))).toEqual([]);
		const [first] = scenes;
		if (!first) return;
		const marked = outlinePlaces.map((place) => facts.position(place));
		expect(outlinePlaces.length).toBeGreaterThan(0);
		expect(marked.map((place) => isInside(first.bounds, place))).not.toContain(false);
	});
});
