import { describe, expect, it } from 'vitest';
import { swipes } from '../../../src/lib/ui/present/swipe.ts';

/** A finger drawn over an element, and the steps that came of it. */
function swipe(selector: string, right: number, down = 0): number[] {
	const words = document.createElement('div');
	words.innerHTML = `<p>Words</p><input type="range"><button><b>Press</b></button>
		<svg><path role="application"></path></svg>`;
	document.body.append(words);
	const steps: number[] = [];
	swipes((by) => steps.push(by))(words);
	const target = words.querySelector(selector);
	if (!target) throw new Error(selector);
	const touch = (clientX: number, clientY: number) =>
		new Touch({ identifier: 1, target, clientX, clientY });
	const [from, to] = [touch(300, 300), touch(300 + right, 300 + down)];
	const options = { bubbles: true };
	target.dispatchEvent(
		new TouchEvent('touchstart', { ...options, touches: [from], changedTouches: [from] })
	);
	target.dispatchEvent(new TouchEvent('touchend', { ...options, changedTouches: [to] }));
	words.remove();
	return steps;
}

describe('a swipe', () => {
	it('to the left steps on, to the right back', () => {
		expect(swipe('p', -120)).toEqual([1]);
		expect(swipe('p', 120)).toEqual([-1]);
	});

	it('is neither a tap nor a scroll', () => {
		expect(swipe('p', -20)).toEqual([]);
		expect(swipe('p', -90, 80)).toEqual([]);
	});

	it('that begins on a slider, a button or a map is theirs', () => {
		for (const control of ['input', 'button b', '[role="application"]'])
			expect(swipe(control, -200), control).toEqual([]);
	});
});
