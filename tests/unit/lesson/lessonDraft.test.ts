import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonFile } from '../../../src/lib/domain/lesson/readLesson.ts';
import { LessonDraft } from '../../../src/lib/state/lesson/draft.svelte.ts';

interface Device {
	kept: LessonFile | null;
	isFull?: boolean;
	/** The lesson that this window shows. */
	opened?: LessonFile;
	/** Of each window with a draft. */
	listeners?: Set<() => void>;
}

function draftOn(device: Device = { kept: null }) {
	let own: (() => void) | null = null;
	return new LessonDraft({
		read: () => device.kept,
		open: (file) => (device.opened = file),
		write: (file) => {
			if (device.isFull === true) return false;
			device.kept = file;
			for (const hear of device.listeners ?? []) if (hear !== own) hear();
			return true;
		},
		listen: (hear) => {
			device.listeners?.add((own = hear));
			return () => device.listeners?.delete(hear);
		}
	});
}

/** Two windows of one device, which follow each other; and how often each was told. */
function twoWindows() {
	const device: Device = { kept: null, listeners: new Set() };
	const told = { here: 0, there: 0 };
	const here = draftOn(device);
	here.write(here.add({ day: '2024-09-01' }), 'headline', 'One');
	const there = draftOn(device);
	there.recall();
	const deafen = here.follow(() => told.here++);
	there.follow(() => told.there++);
	return { device, here, there, told, deafen };
}

/** What is done to a draft, by a number that chooses among its scenes. */
const step = fc.record({
	what: fc.constantFrom('add', 'copy', 'remove', 'up', 'down', 'write', 'type', 'set', 'show'),
	which: fc.nat({ max: 7 }),
	text: fc.string({ maxLength: 5 })
});

function act(
	draft: LessonDraft,
	{ what, which, text }: typeof step extends fc.Arbitrary<infer T> ? T : never
) {
	const key = draft.scenes[which % Math.max(1, draft.scenes.length)]?.key ?? -1;
	if (what === 'add') draft.add({ day: '2024-09-01' });
	else if (what === 'copy') draft.copy(key);
	else if (what === 'remove') draft.remove(key);
	else if (what === 'up') draft.move(key, -1);
	else if (what === 'down') draft.move(key, 1);
	else if (what === 'write') draft.write(key, 'notes', text);
	else if (what === 'type') draft.write(key, 'headline', text);
	else if (what === 'set') draft.set(key, { print: 'yes' });
	else draft.show(key);
}

const scenesOf = (draft: LessonDraft) => JSON.stringify(draft.scenes);

describe('a draft', () => {
	it('goes back to where it began and on to where it was, whatever was done', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const draft = draftOn();
				const began = scenesOf(draft);
				for (const each of steps) act(draft, each);
				const ended = scenesOf(draft);
				while (draft.canUndo) draft.undo();
				expect(scenesOf(draft)).toBe(began);
				while (draft.canRedo) draft.redo();
				expect(scenesOf(draft)).toBe(ended);
				expect(new Set(draft.scenes.map(({ key }) => key)).size).toBe(draft.scenes.length);
			})
		);
	});

	it('is kept with every change, and taken up again', () => {
		const device = { kept: null };
		const draft = draftOn(device);
		const key = draft.add({ day: '2024-09-01' });
		draft.write(key, 'headline', 'Mine');
		draft.write(key, 'words', '# not a headline');
		draft.rename('mine.md');
		const later = draftOn(device);
		later.recall();
		expect(later.name).toBe('mine.md');
		expect(later.scenes.map(({ headline, words }) => [headline, words])).toEqual([
			['Mine', '# not a headline']
		]);
		expect(later.openScene?.headline).toBe('Mine');
	});

	it('that is taken up is the lesson that this window shows', () => {
		const device: Device = { kept: null };
		draftOn(device).recall();
		expect(device.opened).toBeUndefined();
		const draft = draftOn(device);
		draft.write(draft.add({ day: '2024-09-01' }), 'headline', 'Mine');
		const later = draftOn(device);
		later.recall();
		expect(device.opened).toEqual(later.file);
		expect(device.opened?.text).toContain('# Mine');
	});

	it('bears a name that can be kept, whatever the file is called', () => {
		const draft = draftOn();
		draft.take({ name: `${'a'.repeat(199)}😀.md`, text: '# Mine' });
		expect(draft.name).toBe('a'.repeat(199));
	});

	it('says where the device keeps nothing', () => {
		const draft = draftOn({ kept: null, isFull: true });
		expect(draft.isKept).toBe(true);
		draft.add({});
		expect(draft.isKept).toBe(false);
	});

	it('takes back what was typed into one field at once, and another field by itself', () => {
		const draft = draftOn();
		const key = draft.add({});
		for (const text of ['W', 'Wh', 'Who']) draft.write(key, 'headline', text);
		for (const text of ['N', 'No']) draft.write(key, 'notes', text);
		draft.undo();
		expect(draft.openScene).toMatchObject({ headline: 'Who', notes: '' });
		draft.undo();
		expect(draft.openScene).toMatchObject({ headline: '', notes: '' });
	});

	it('brings back what a file took the place of', () => {
		const draft = draftOn();
		draft.write(draft.add({}), 'headline', 'Before');
		draft.take({
			name: 'other.md',
			text: '---\nprint: yes\n---\n\n# Other\n\n## Sources\n\nLost.'
		});
		expect(draft.name).toBe('other.md');
		expect(draft.problems.map(({ message }) => message)).toEqual([
			'"Sources" is not a part of a scene; what stands under it is left out.'
		]);
		draft.undo();
		expect(draft.openScene?.headline).toBe('Before');
		expect(draft.problems).toEqual([]);
	});

	it('is left as it is by a file without a scene', () => {
		const draft = draftOn();
		draft.write(draft.add({}), 'headline', 'Mine');
		expect(draft.take({ name: 'empty.md', text: '\n' })).toBe(0);
		expect([draft.name, draft.openScene?.headline]).toEqual(['lesson.md', 'Mine']);
	});

	it('says that a file was in another encoding', () => {
		const draft = draftOn();
		draft.take({ name: 'old.md', text: '---\nprint: yes\n---\n\n# Mine', readAs: 'windows-1251' });
		expect(draft.problems[0]?.message).toContain('windows-1251');
	});
});

describe('a draft that is open in two windows', () => {
	const headlines = ({ scenes }: LessonDraft) => scenes.map(({ headline }) => headline);

	it('is the same in both, each is told, and what was here can be gone back to', () => {
		const { device, here, there, told } = twoWindows();
		here.write(here.add({ day: '2024-09-02' }), 'headline', 'Two');
		expect(headlines(there)).toEqual(['One', 'Two']);
		expect(told.there).toBeGreaterThan(0);
		expect(told.here).toBe(0);
		there.undo();
		expect(headlines(there)).toEqual(['One']);
		// That is a change like any other: the first window has it, and can take it back.
		expect(headlines(here)).toEqual(['One']);
		here.undo();
		expect(headlines(here)).toEqual(['One', 'Two']);
		expect(headlines(there)).toEqual(['One', 'Two']);
		expect(device.opened).toEqual(there.file);
	});

	it('takes back what is typed in another window at once, and what is typed here by itself', () => {
		const { here, there } = twoWindows();
		const key = there.open ?? -1;
		there.write(key, 'notes', 'Mine');
		for (const text of ['T', 'Th', 'Theirs']) here.write(here.open ?? -1, 'words', text);
		expect(there.open).toBe(key);
		there.write(key, 'notes', 'Mine again');
		expect(there.openScene).toMatchObject({ words: 'Theirs', notes: 'Mine again' });
		there.undo();
		expect(there.openScene).toMatchObject({ words: 'Theirs', notes: 'Mine' });
		there.undo();
		expect(there.openScene).toMatchObject({ words: '', notes: 'Mine' });
	});

	it('loses nothing where both are written in at once: they agree, and undo brings back the other', () => {
		const { device, here, there } = twoWindows();
		const listeners = [...(device.listeners ?? [])];
		device.listeners?.clear();
		here.write(here.open ?? -1, 'headline', 'Here');
		there.write(there.open ?? -1, 'headline', 'There');
		for (const hear of listeners) hear();
		expect([headlines(here), headlines(there)]).toEqual([['There'], ['There']]);
		here.undo();
		expect(headlines(here)).toEqual(['Here']);
	});

	it('is left alone by a window that no longer follows, and by storage that was cleared', () => {
		const { device, here, there, told, deafen } = twoWindows();
		const listeners = [...(device.listeners ?? [])];
		device.kept = null;
		for (const hear of listeners) hear();
		expect([headlines(here), headlines(there), told.here]).toEqual([['One'], ['One'], 0]);
		deafen();
		there.write(there.open ?? -1, 'headline', 'There');
		expect(headlines(here)).toEqual(['One']);
	});
});
