/** The plan of the lesson, held against its scenes and the tables, in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasLessonPlan, planFile, planLanguage } from '../../../src/lib/build/lessonPlan.ts';
import { wordLanguages } from '../../../src/lib/build/openDataset.ts';
import { BASE_LANGUAGE, type Language } from '../../../src/lib/words/language.ts';
import { markdownToHtml } from '../../../src/routes/(shared)/markdown.ts';
import { projectTables } from '../control/projectComputer.ts';

const root = join(import.meta.dirname, '../../..');
const ID = 'kursk-2025';
const scenes = readdirSync(join(root, 'data', ID, 'scenes')).filter((file) => file.endsWith('.md'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const headlineOf = (text: string) => /^# (.*)$/m.exec(text)?.[1];
const links = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
const levels = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks);

/** Rows of the table of times: scene, minutes in the whole lesson, minutes on the short path. */
function timesOf(plan: string): (readonly [string, number, number])[] {
	return [...plan.matchAll(/^\| ([^|]+) \| (\d+) \| (\d+|–) \|$/gm)].map(
		([, scene = '', whole, short]) => [scene, Number(whole), short === '–' ? 0 : Number(short)]
	);
}

const english = read(planFile(ID));
const languages: Language[] = [BASE_LANGUAGE, ...wordLanguages(root, ID)];

describe.each(languages.map((language) => [language] as const))('the plan in %s', (language) => {
	const plan = read(planFile(ID, language));
	const folder = `data/${ID}/scenes${language === BASE_LANGUAGE ? '' : `/${language}`}`;

	it('gives every scene its minutes, and those of the short path alone on that', () => {
		const rows = timesOf(plan).slice(0, -1);
		expect(rows.map(([scene]) => scene)).toEqual(
			scenes.map((file, index) => `${index + 1}. ${headlineOf(read(`${folder}/${file}`)) ?? ''}`)
		);
		expect(rows.map(([, , minutes]) => minutes > 0)).toEqual(
			scenes.map((file) => /^path: yes$/m.test(read(`data/${ID}/scenes/${file}`)))
		);
	});

	it('adds its minutes up, to one period on the short path', () => {
		const rows = timesOf(plan);
		const [, whole, short] = rows.at(-1) ?? [];
		const sum = (column: 1 | 2) =>
			rows.slice(0, -1).reduce((minutes, row) => minutes + row[column], 0);
		expect([sum(1), sum(2)]).toEqual([whole, short]);
		expect(short).toBe(45);
	});

	it('has the parts and the links of the English one', () => {
		expect(levels(plan)).toEqual(levels(english));
		expect(links(plan)).toEqual(links(english));
	});

	it('is nothing but text when it is shown', () => {
		const html = markdownToHtml(plan, () => null);
		expect(html).toContain('<h1>');
		expect(html).not.toMatch(/<(script|img|iframe)|\son\w+=/);
	});
});

it('its documents lead to sources of the tables', () => {
	const known = projectTables.events.flatMap(({ sourceUrl, corroboratingUrl }) => [
		sourceUrl,
		corroboratingUrl
	]);
	expect(links(english).length).toBeGreaterThan(3);
	for (const address of links(english)) expect(known).toContain(address);
});

it('a lesson may have none, or not in every language', () => {
	expect(hasLessonPlan(root, ID)).toBe(true);
	expect(hasLessonPlan(root, 'no-such-map')).toBe(false);
	expect(planLanguage(root, ID, 'uk')).toBe('uk');
	expect(planLanguage(root, 'no-such-map', 'uk')).toBe(BASE_LANGUAGE);
});
