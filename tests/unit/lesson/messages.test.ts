import { describe, expect, it } from 'vitest';
import { readMessage, readShared } from '../../../src/lib/state/lesson/lesson-messages.ts';

const state = {
	scene: 2,
	black: false,
	question: 'hidden' as const,
	activity: 'asked' as const,
	path: 'short' as const,
	startedAt: null,
	own: null
};

describe('what the windows of a lesson say to each other', () => {
	it('is a greeting or a state', () => {
		expect(readMessage({ say: 'hello' })).toEqual({ say: 'hello' });
		expect(readMessage({ say: 'state', state })).toEqual({ say: 'state', state });
	});

	it('is passed over where it is anything else', () => {
		for (const other of [
			null,
			'hello',
			{ say: 'goodbye' },
			{ say: 'state' },
			{ say: 'state', state: { ...state, scene: -1 } },
			{ say: 'state', state: { ...state, scene: 1.5 } },
			{ say: 'state', state: { ...state, question: 'maybe' } },
			{ say: 'state', state: { ...state, own: { name: 'mine.md' } } }
		])
			expect(readMessage(other)).toBeNull();
	});
});

describe('what a window remembers', () => {
	it('is its state, also as an older page wrote it', () => {
		expect(readShared(JSON.stringify(state))).toEqual(state);
		const { activity, path, ...older } = state;
		expect([activity, path]).toEqual(['asked', 'short']);
		expect(readShared(JSON.stringify(older))).toEqual({
			...state,
			activity: 'closed',
			path: 'whole'
		});
	});

	it('is nothing where the text is nothing of the kind', () => {
		for (const text of [null, '', '{', '[]', '{"scene":"two"}'])
			expect(readShared(text)).toBeNull();
	});
});
