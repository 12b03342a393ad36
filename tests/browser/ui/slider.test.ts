import { afterEach, describe, expect, it } from 'vitest';
import { slider } from '../../../src/lib/ui/kit/slider.ts';

let input: HTMLInputElement;

afterEach(() => {
	input.remove();
});

/** A slider at 50, and what comes of it. */
function open() {
	input = document.createElement('input');
	Object.assign(input, { type: 'range', min: '0', max: '100', value: '50' });
	document.body.append(input);
	const told: (number | string)[] = [];
	slider({
		onMove: (value) => told.push(value),
		onLetGo: ({ key }) => told.push(key ? 'key' : 'let go'),
		valueAfterKey: (key) => (key === 'PageUp' ? 57 : null)
	})(input);
	return told;
}
function pointer(type: string, clientX: number, clientY: number, pointerType = 'touch') {
	input.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType, bubbles: true }));
}
/** As the browser does under a finger or a mouse. */
function browserSets(value: number) {
	input.value = String(value);
	input.dispatchEvent(new Event('input', { bubbles: true }));
}
const browserCommits = () => input.dispatchEvent(new Event('change', { bubbles: true }));
const key = (type: string, name: string) =>
	input.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));

describe('a finger on a slider', () => {
	it('that scrolls the page up or down moves nothing', () => {
		const told = open();
		pointer('pointerdown', 80, 10);
		browserSets(80);
		pointer('pointermove', 82, 4);
		pointer('pointermove', 83, -20);
		browserSets(83);
		pointer('pointercancel', 83, -20);
		browserCommits();
		expect(input.value).toBe('50');
		expect(told.filter((each) => each !== 'let go')).toEqual([]);
	});

	it('that the browser takes for scrolling at once moves nothing either', () => {
		const told = open();
		pointer('pointerdown', 80, 10);
		browserSets(80);
		pointer('pointercancel', 80, 6);
		expect(input.value).toBe('50');
		expect(told).toEqual([]);
	});

	it('that slides along it moves it', () => {
		const told = open();
		pointer('pointerdown', 50, 10);
		browserSets(52);
		pointer('pointermove', 65, 12);
		browserSets(66);
		pointer('pointerup', 66, 12);
		browserCommits();
		expect(told).toEqual([52, 66, 'let go']);
	});

	it('that taps it moves it there', () => {
		const told = open();
		pointer('pointerdown', 80, 10);
		browserSets(80);
		pointer('pointerup', 81, 11);
		browserCommits();
		expect(told).toEqual([80, 'let go']);
	});
});

describe('mouse and keys on a slider', () => {
	it('move it at once, and are let go each in its way', () => {
		const told = open();
		pointer('pointerdown', 80, 10, 'mouse');
		browserSets(80);
		pointer('pointerup', 80, 10, 'mouse');
		browserCommits();
		key('keydown', 'ArrowRight');
		browserSets(81);
		browserCommits();
		key('keyup', 'ArrowRight');
		key('keydown', 'PageUp');
		key('keyup', 'PageUp');
		expect(told).toEqual([80, 'let go', 81, 'key', 57, 'key']);
	});
});
