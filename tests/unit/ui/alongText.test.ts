import { describe, expect, it } from 'vitest';
import { stepOfKey, stepOfSwipe } from '../../../src/lib/ui/guide/along-text.ts';

describe('the way of the guide', () => {
	it('is that of the text, by key and by swipe', () => {
		for (const language of ['en', 'uk', 'pl'] as const) {
			expect(stepOfKey('ArrowRight', language)).toBe(1);
			expect(stepOfKey('ArrowLeft', language)).toBe(-1);
			expect(stepOfSwipe(1, language)).toBe(1);
			expect(stepOfSwipe(-1, language)).toBe(-1);
		}
		expect(stepOfKey('ArrowLeft', 'ar')).toBe(1);
		expect(stepOfKey('ArrowRight', 'ar')).toBe(-1);
		expect(stepOfSwipe(1, 'ar')).toBe(-1);
		expect(stepOfSwipe(-1, 'ar')).toBe(1);
	});

	it('is gone by no other key', () => {
		for (const key of ['ArrowUp', 'ArrowDown', 'Enter', ' ']) {
			expect(stepOfKey(key, 'en')).toBeNull();
			expect(stepOfKey(key, 'ar')).toBeNull();
		}
	});
});
