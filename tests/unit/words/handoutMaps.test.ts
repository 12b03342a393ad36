/** The maps of the handout name what they show in the language of the page. */
import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '$lib/words/language.ts';
import { drawHandout } from '../../../src/routes/(shared)/draw-handout.ts';
import { lessonScenes } from '../../../src/routes/(shared)/lesson-data.ts';
import { DEFAULT_ID } from '../../../src/routes/(shared)/prerendered-story.ts';

afterEach(() => {
	setLanguage('en');
});

/** What is written on the map of the lesson's first scene, besides its scale. */
function firstMap(): { names: string[]; scale: string } {
	const [first] = lessonScenes();
	if (!first) throw new Error('The lesson has no scenes.');
	const svg =
		drawHandout([first], { outlineNames: [], landmarkNames: [] }, DEFAULT_ID).maps[first.slug] ??
		'';
	const texts = [...svg.matchAll(/<text[^>]*>([^<]+)/g)].map(([, text = '']) => text);
	const isScale = (text: string) => /^\d+ \S+ \/ /.test(text);
	return { names: texts.filter((text) => !isScale(text)), scale: texts.find(isScale) ?? '' };
}

it('are drawn in one language after the other, far beyond the detailed map too', () => {
	const english = firstMap();
	expect(english.scale).toMatch(/^\d+ km \/ \d+ miles$/);
	expect(english.names).toEqual(expect.arrayContaining(['Voronezh', 'Kharkiv']));
	setLanguage('uk');
	const ukrainian = firstMap();
	expect(ukrainian.scale).toMatch(/^\d+ км \/ \d+ миль$/);
	expect(ukrainian.names).toEqual(expect.arrayContaining(['Воронеж', 'Харків']));
	// A far town may have no name in the language.
	const foreign = ukrainian.names.filter((name) => !/\p{Script=Cyrillic}/u.test(name));
	expect(foreign.length).toBeLessThan(0.1 * ukrainian.names.length);
});
