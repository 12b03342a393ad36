import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { decodeLesson } from '../../../src/lib/domain/lesson/lessonFile.ts';
import type { Scene } from '../../../src/lib/domain/lesson/scene.ts';
import { expect } from './journey.ts';

const file = join(import.meta.dirname, '../../../static/geo/lesson.json');

/** The lesson that the build ships. */
export function builtLesson(): Scene[] {
	const lesson = decodeLesson(JSON.parse(readFileSync(file, 'utf8')));
	if (!lesson.ok) throw new Error(lesson.problems[0]?.message);
	return lesson.value;
}

/** Opens a lesson and waits until its keys work. */
export async function openLesson(page: Page, address = '/present'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-ready="true"][data-scene]')).toBeVisible();
}

/** Expects a scene: its headline is the page's only h1 and its first heading. */
export async function expectScene(page: Page, headline: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(page.getByRole('heading').first()).toHaveText(headline);
}

/** The live map once it shows the day. */
export function liveMapOf(page: Page, day: string): Locator {
	return page.locator(`[data-map="live"][data-ready="true"][data-day="${day}"]`);
}

/** The map of the scene once it shows the day, live or still. */
export function mapOf(page: Page, day: string): Locator {
	return page.locator(`section.map [data-map][data-day="${day}"]`).first();
}
