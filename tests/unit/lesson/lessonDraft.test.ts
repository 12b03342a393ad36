import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonFile } from '../../../src/lib/domain/lesson/readLesson.ts';
import { LessonDraft } from '../../../src/lib/state/lesson/draft.svelte.ts';

function draftOn(device: { kept: LessonFile | null; isFull?: boolean } = { kept: null }) {
	return new LessonDraft({
		read: () => device.kept,
		write: (file) => {
			if (device.isFull === true) return false;
			device.kept = file;
			return true;
		}
	});
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
