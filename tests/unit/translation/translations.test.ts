/** Every dataset's words in other languages are whole, and of nothing that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetIds, wordLanguages } from '$lib/build/openDataset.ts';
import { openStory } from '$lib/build/openFacts.ts';
import { openLesson } from '$lib/build/openLesson.ts';
import { openTranslation, translateFacts } from '$lib/build/openTranslation.ts';
import { geoFolder } from '$lib/build/folders.ts';
import { decodeSeries } from '$lib/domain/series/seriesFile.ts';
import type { Language } from '$lib/words/language.ts';

const root = join(import.meta.dirname, '../../..');
const translated = datasetIds(root).flatMap((id) =>
	wordLanguages(root, id).map((language) => [id, language] as const)
);

it('there are some', () => {
	expect(translated.length).toBeGreaterThan(0);
});

describe.each(translated)('%s in %s', (id, language) => {
	const words = wordsOf(id, language);
	const { dataset, tables } = openStory(root, id);

	it('has every event, claim, leg and place, and no other', () => {
		const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();
		expect(Object.keys(words.events).sort()).toEqual(ids(tables.events));
		expect(Object.keys(words.claims).sort()).toEqual(ids(tables.claims));
		expect(Object.keys(words.route).sort()).toEqual(
			ids(tables.route.filter(({ whatIsReported }) => whatIsReported !== ''))
		);
		expect(Object.keys(words.places).sort()).toEqual(
			ids(tables.places.filter(({ role }) => role !== ''))
		);
	});

	it('names a settlement as the place of the story that it is', () => {
		const { settlements } = translateFacts({ dataset, tables }, words).tables;
		for (const { id, names } of tables.places) {
			const own = settlements.find((row) => row.id === id)?.names;
			if (own && names[language]) expect([id, own[language]]).toEqual([id, names[language]]);
		}
	});

	it('gives every reason, meaning and paragraph that English has', () => {
		const facts = translateFacts({ dataset, tables }, words).tables;
		for (const [index, claim] of facts.claims.entries()) {
			const english = tables.claims[index];
			if (english?.why) expect([claim.id, claim.why]).not.toEqual([claim.id, english.why]);
			if (english?.scope) expect([claim.id, claim.scope]).not.toEqual([claim.id, english.scope]);
		}
		for (const [index, row] of facts.claimChecks.entries()) {
			const english = tables.claimChecks[index]?.meaning;
			if (english) expect([row.claimId, row.meaning]).not.toEqual([row.claimId, english]);
		}
		for (const [layer, paragraphs] of Object.entries(tables.story.says)) {
			expect([layer, facts.story.says[layer]?.length]).toEqual([layer, paragraphs.length]);
			expect(facts.story.says[layer]).not.toEqual(paragraphs);
		}
	});

	it('says who speaks and who acts', () => {
		const voices = tables.events.flatMap(({ assertedBy, actors }) => [assertedBy, ...actors]);
		const missing = [...voices, ...tables.claims.map(({ assertedBy }) => assertedBy)].filter(
			(voice) => voice !== '' && words.voices[voice] === undefined
		);
		expect(new Set(missing)).toEqual(new Set());
	});

	it('has every text of the descriptor, with the same placeholders', () => {
		for (const text of textsOf(dataset)) {
			const own = words.descriptor[text];
			expect([text, own !== undefined]).toEqual([text, true]);
			expect([text, placeholders(own ?? '')]).toEqual([text, placeholders(text)]);
		}
	});

	it('has the lesson, scene by scene, with the same numbers in it', () => {
		const series = decodeSeries(
			JSON.parse(readFileSync(join(root, geoFolder(root, id), 'series.json'), 'utf8')),
			'series.json'
		);
		if (!series.ok) throw new Error('There is no series.');
		const facts = translateFacts({ dataset, tables }, words);
		const lesson = openLesson(root, facts, series.value, language);
		expect(lesson).toMatchObject({ ok: true });
		const english = openLesson(root, { dataset, tables }, series.value);
		if (!lesson.ok || !english.ok) return;
		expect(
			lesson.value.map(({ slug, notes, question }) => [slug, notes.length > 0, question === null])
		).toEqual(
			english.value.map(({ slug, notes, question }) => [slug, notes.length > 0, question === null])
		);
		for (const file of scenesOf(id)) {
			const folder = join(root, 'data', id, 'scenes');
			const own = readFileSync(join(folder, language, file), 'utf8');
			const base = readFileSync(join(folder, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
			expect([file, placeholders(own)]).toEqual([file, placeholders(base)]);
		}
	});
});

function wordsOf(id: string, language: Language) {
	const words = openTranslation(root, id, language);
	if (words === null) throw new Error('The base language needs no translation.');
	return words;
}

function scenesOf(id: string): string[] {
	try {
		return readdirSync(join(root, 'data', id, 'scenes')).filter((file) => file.endsWith('.md'));
	} catch {
		return [];
	}
}

function placeholders(text: string): string[] {
	return [...text.matchAll(/\{[^}]+\}/g)].map(([found]) => found).sort();
}

function textsOf(part: unknown): string[] {
	if (part === null || typeof part !== 'object') return [];
	if ('en' in part && typeof part.en === 'string') return part.en === '' ? [] : [part.en];
	return Object.values(part).flatMap(textsOf);
}
