import { describe, expect, it } from 'vitest';
import { belongsToControl, intentOf, type KeyPress } from '../../../src/lib/state/lesson/keys.ts';
import { keyHelp } from '../../../src/lib/ui/present/key-help.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...held
});

describe('a key of the lesson', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['B', 'black'],
		['.', 'black'],
		['f', 'full-screen'],
		['r', 'return'],
		['Escape', 'leave'],
		[';', 'day-after']
	])('%s: %s', (key, action) => expect(intentOf(press(key))).toEqual({ do: action }));

	it('is a digit of a scene’s number', () =>
		expect(intentOf(press('7'))).toEqual({ do: 'digit', digit: 7 }));

	it('is that of the Latin letter on the same key where the keyboard has another script', () => {
		expect(intentOf(press('и', { code: 'KeyB' }))).toEqual({ do: 'black' });
		expect(intentOf(press('ف', { code: 'KeyT' }))).toBeNull();
		expect(intentOf(press('m', { code: 'KeyB' }))).toEqual({ do: 'measure' });
	});

	it('moves the map with Shift', () =>
		expect(intentOf(press('ArrowUp', { shiftKey: true }))).toEqual({ do: 'pan', x: 0, y: -1 }));

	it('is the browser’s with Ctrl, Alt or Meta, or where it has no meaning', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey'])
			expect(intentOf(press('f', { [held]: true }))).toBeNull();
		for (const key of ['z', 'Tab', 'constructor']) expect(intentOf(press(key))).toBeNull();
	});

	it('is in the help', () => {
		const listed = keyHelp()
			.map(([keys]) => keys)
			.join(' ');
		for (const key of 'BFNSLQAMHR') expect(listed).toContain(key);
	});
});

describe('a control that has the focus', () => {
	const keeps = (
		key: string,
		control: Parameters<typeof belongsToControl>[1],
		typed = ''
	): boolean => belongsToControl(press(key), control, typed);

	it('keeps what it needs: arrows a slider, Enter a button, letters a field', () => {
		expect(keeps('ArrowLeft', 'range')).toBe(true);
		expect(keeps('b', 'range')).toBe(false);
		expect(keeps('Enter', 'button')).toBe(true);
		expect(keeps('ArrowLeft', 'button')).toBe(false);
		expect(keeps('b', 'text')).toBe(true);
		expect(keeps('Enter', 'application')).toBe(true);
		expect(keeps('b', 'application')).toBe(false);
	});

	it('never keeps the keys of a clicker, or Escape', () => {
		for (const control of ['text', 'range', 'button', 'application'] as const)
			for (const key of ['PageDown', 'PageUp', 'Escape']) expect(keeps(key, control)).toBe(false);
	});

	it('leaves Enter to a number that was begun', () => {
		expect(keeps('Enter', 'button', '6')).toBe(false);
		expect(keeps('Enter', 'application', '6')).toBe(false);
	});
});
