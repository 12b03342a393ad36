/** The lesson, everything that opens over it, and the speaker's window. */
import { afterEach, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/lib/words/language.ts';
import { say } from '../../../src/lib/words/say.ts';
import EditLessonPage from '../../../src/routes/(shared)/EditLessonPage.svelte';
import LessonPage from '../../../src/routes/(shared)/LessonPage.svelte';
import SpeakerDocument from '../../../src/routes/(shared)/SpeakerDocument.svelte';
import { drawnPicture } from '../support/drawnPicture.ts';
import { findings } from '../support/findings.ts';
import { appears, chooseFile, press, type, vanishes, write } from '../support/onPage.ts';
import { showPage, siteFacts } from '../support/showPage.ts';
import { withoutWebGl } from '../support/withoutWebGl.ts';

vi.mock(import('$app/navigation'), async (original) => ({
	...(await original()),
	pushState: () => undefined
}));

const LANGUAGES = ['en', 'ar'] as const;

let leave: (() => Promise<void>) | null = null;
afterEach(async () => {
	await leave?.();
	leave = null;
	sessionStorage.clear();
	vi.restoreAllMocks();
});

/** @param slug of the scene to begin with */
async function open(language: Language, slug: string): Promise<void> {
	withoutWebGl();
	const { scenes } = await siteFacts('lesson', language);
	const data = { scenes, slug, isFormer: false, hasPlan: true, map: null };
	leave = await showPage(
		{ language, route: '/[...at=map]/present/[[scene]]', address: `present/${slug}` },
		LessonPage,
		{ data }
	);
	await appears('[data-ready="true"]');
	await appears('svg[data-map="static"]');
}

/** What a key opens, which goes away by Escape. */
const OPENED = [
	['n', 'aside.notes'],
	['m', '[data-tool="measure"]'],
	['h', '[data-tool="outline"]'],
	['c', '[data-tool="chart"]'],
	['q', 'section.question']
] as const;

it.for(LANGUAGES)('a scene in %s, and what opens over it', async (language) => {
	await open(language, 'sudzha-12-march-who-holds-it');
	const found = [await findings()];
	for (const [key, opened] of OPENED) {
		type(key);
		await appears(opened);
		found.push(await findings('.show'));
		type('Escape');
		await vanishes(opened);
	}
	type('?');
	await appears('dialog dl');
	found.push(await findings('dialog'));
	await press(say.kit.close());
	await vanishes('dialog');
	type('4');
	await appears('.typed');
	found.push(await findings('.typed'));
	type('Escape');
	type('b');
	await appears('.black');
	found.push(await findings('.black'));
	expect(found.flat()).toEqual([]);
});

it.for(LANGUAGES)('what a class guesses in %s', async (language) => {
	const found = [];
	const scenes = [
		'how-long-is-a-front',
		'pokrovsk-and-toretsk-hold',
		'a-claim-tested',
		'in-which-order'
	];
	for (const slug of scenes) {
		await open(language, slug);
		await appears('section.board');
		found.push(await findings('.show'));
		await press(say.lessonTasks.reveal());
		await appears('[data-answer]');
		found.push(await findings('main'));
		await leave?.();
		sessionStorage.clear();
	}
	leave = null;
	expect(found.flat()).toEqual([]);
});

it.for(LANGUAGES)("the speaker's window in %s", async (language) => {
	const data = await siteFacts('speaker', language);
	leave = await showPage({ language, route: '/[...at=map]/present/speaker' }, SpeakerDocument, {
		data
	});
	await appears('[data-ready="true"]');
	type('a');
	type('b');
	expect(await findings()).toEqual([]);
});

it.for(LANGUAGES)('a lesson that is written in %s', async (language) => {
	withoutWebGl();
	localStorage.clear();
	leave = await showPage({ language, route: '/[...at=map]/present/edit' }, EditLessonPage, {});
	await appears('.editor[data-ready="true"]');
	const found = [await findings()];
	await press(say.editor.addScene());
	await appears('[data-scene-card] select');
	await appears('[data-preview] [data-map]');
	found.push(await findings());
	await chooseFile('.editor input[accept^="image"]', await drawnPicture(300, 200, 'image/png'));
	await appears('fieldset img');
	await write(say.editor.credit(), 'Jane Doe, CC BY 4.0');
	await write(say.editor.alt(), 'A square');
	await appears('[data-preview] figure img');
	found.push(await findings());
	await press(say.lessonMore.makeLink());
	await appears('[data-link]');
	found.push(await findings('.tools'));
	localStorage.clear();
	expect(found.flat()).toEqual([]);
});

it('the keyboard keeps its place where scenes are moved and deleted, and a picture is taken out', async () => {
	withoutWebGl();
	localStorage.clear();
	leave = await showPage(
		{ language: 'en', route: '/[...at=map]/present/edit' },
		EditLessonPage,
		{}
	);
	await appears('.editor[data-ready="true"]');
	for (const headline of ['One', 'Two', 'Three']) {
		await press(say.editor.addScene());
		await write(say.editor.headline(), headline);
	}
	const focused = () => {
		const { activeElement: element } = document;
		const name = element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
		return element instanceof HTMLInputElement && element.type === 'text' ? element.value : name;
	};
	await press(say.editor.moveUp({ n: 3 }));
	await expect.poll(focused).toBe(say.editor.moveUp({ n: 2 }));
	// There is no way further up.
	await press(say.editor.moveUp({ n: 2 }));
	await expect.poll(focused).toBe(say.editor.moveDown({ n: 1 }));
	await chooseFile('.editor input[accept^="image"]', await drawnPicture(300, 200, 'image/png'));
	await appears('fieldset img');
	await press(say.editor.removePicture());
	await expect.poll(() => document.activeElement?.matches('fieldset [type="file"]')).toBe(true);
	expect(document.querySelector('.said')?.textContent).toBe(say.editor.pictureRemoved());
	await press(say.editor.remove({ n: 1 }));
	await expect.poll(focused).toBe('One');
	await press(say.editor.remove({ n: 2 }));
	await expect.poll(focused).toBe('One');
	await press(say.editor.remove({ n: 1 }));
	await expect.poll(focused).toBe(say.editor.addScene());
	localStorage.clear();
});
