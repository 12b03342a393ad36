import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_LESSON } from '../../../src/lib/domain/lesson/readText.ts';
import { deviceDraft } from '../../../src/lib/ui/present/edit/draft-store.ts';
import { lessonKey, openedLesson } from '../../../src/lib/ui/present/opened-lesson.ts';

const ROOT = '/map';
const MINE = { name: 'mine.md', text: '# Mine' };

function storage() {
	const texts = new Map<string, string>();
	return {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, text: string) => texts.set(key, text)
	};
}

let window: EventTarget;
beforeEach(() => {
	window = new EventTarget();
	vi.stubGlobal('localStorage', storage());
	vi.stubGlobal('sessionStorage', storage());
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('where a browser keeps a draft', () => {
	it('it is read as it was written, and is the lesson of the window', () => {
		const store = deviceDraft(ROOT);
		expect(store.write(MINE)).toBe(true);
		expect(store.read()).toEqual(MINE);
		expect(openedLesson(ROOT)).toEqual(MINE);
	});

	it.each([
		['text', { ...MINE, text: 'a'.repeat(LARGEST_LESSON + 1) }],
		['name', { ...MINE, name: 'a'.repeat(201) }]
	])(
		'a %s too long to be read again is not said to be kept, and what was kept stays',
		(_, file) => {
			const store = deviceDraft(ROOT);
			store.write(MINE);
			expect(store.write(file)).toBe(false);
			expect(store.read()).toEqual(MINE);
		}
	);

	it('a window that shows the draft already keeps its place in it', () => {
		const store = deviceDraft(ROOT);
		store.open(MINE);
		const key = lessonKey(ROOT);
		const atThird = (sessionStorage.getItem(key) ?? '').replace('"scene":0', '"scene":3');
		sessionStorage.setItem(key, atThird);
		store.open(MINE);
		expect(sessionStorage.getItem(key)).toBe(atThird);
		expect(atThird).toContain('"scene":3');
		store.open({ ...MINE, text: '# Other' });
		expect(openedLesson(ROOT)?.text).toBe('# Other');
	});

	it('it tells of what another window writes under its key, until it is no longer listened to', () => {
		const hear = vi.fn();
		const stop = deviceDraft(ROOT).listen(hear);
		const tell = (type: string, what: object) =>
			window.dispatchEvent(Object.assign(new Event(type), what));
		tell('storage', { key: 'salient-theme' });
		tell('pageshow', { persisted: false });
		expect(hear).not.toHaveBeenCalled();
		tell('storage', { key: 'salient-draft/map' });
		tell('pageshow', { persisted: true });
		expect(hear).toHaveBeenCalledTimes(2);
		stop();
		tell('storage', { key: 'salient-draft/map' });
		expect(hear).toHaveBeenCalledTimes(2);
	});
});
