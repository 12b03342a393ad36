import { describe, expect, it } from 'vitest';
import { Drawing } from '../../../src/lib/state/lesson/drawing.svelte.ts';

const [a, b, c, d] = [
	[30, 50],
	[31, 50],
	[35, 48],
	[36, 48]
] as const;

describe('a drawing', () => {
	it('joins the points of clicks', () => {
		const drawing = new Drawing();
		for (const point of [a, b, c]) drawing.add([...point]);
		expect(drawing.strokes).toEqual([[a, b, c]]);
	});

	it('leaves a gap before a stroke that begins elsewhere', () => {
		const drawing = new Drawing();
		drawing.add([...a]);
		drawing.drawOn([...b]);
		drawing.add([...c]);
		drawing.begin();
		drawing.drawOn([...d]);
		expect(drawing.strokes).toEqual([
			[a, b],
			[c, d]
		]);
		expect(drawing.points).toEqual([a, b, c, d]);
	});

	it('takes back a whole stroke, or a point', () => {
		const drawing = new Drawing();
		drawing.add([...a]);
		drawing.add([...b]);
		drawing.drawOn([...c]);
		drawing.undo();
		expect(drawing.strokes).toEqual([[a]]);
		drawing.undo();
		drawing.undo();
		expect(drawing.points).toEqual([]);
	});

	it('may be one point only', () => {
		const drawing = new Drawing();
		drawing.put([...a]);
		drawing.put([...b]);
		expect(drawing.points).toEqual([b]);
	});
});
