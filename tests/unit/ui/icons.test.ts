import { describe, expect, it } from 'vitest';
import * as icons from '../../../src/lib/ui/kit/icons.ts';

const numbers = (text: string) => text.match(/-?(\d*\.\d+|\d+)/g)?.map(Number) ?? [];

/** Where the strokes of a path begin and end; arcs and curves count by their ends. */
function ends(path: string): [number, number][] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', text = '']) => {
		const each = numbers(text);
		const relative = letter === letter.toLowerCase();
		const size = { h: 1, v: 1, a: 7, c: 6, m: 2, l: 2 }[letter.toLowerCase()] ?? 0;
		const found: [number, number][] = [];
		for (let at = 0; size > 0 && at < each.length; at += size) {
			const last = each[at + size - 1] ?? NaN;
			const before = each[at + size - 2] ?? NaN;
			const [fromX, fromY] = relative ? [x, y] : [0, 0];
			if (letter.toLowerCase() !== 'v') x = fromX + (size === 1 ? last : before);
			if (letter.toLowerCase() !== 'h') y = fromY + last;
			found.push([x, y]);
		}
		return found;
	});
}

describe.each(Object.entries(icons))('the icon %s', (_, path) => {
	it('stays on its 24 by 24', () => {
		const off = ends(path).filter(([x, y]) => !(x >= 0 && x <= 24 && y >= 0 && y <= 24));
		expect(ends(path).length).toBeGreaterThan(1);
		expect(off).toEqual([]);
	});

	it('says of every line whether it is relative', () => {
		const moves = [...path.matchAll(/m([^a-z]*)/gi)].map(([, text = '']) => numbers(text).length);
		expect(moves.filter((count) => count !== 2)).toEqual([]);
	});
});

it('the icon of closing is a cross', () => {
	expect(ends(icons.CLOSE)).toEqual([
		[18, 6],
		[6, 18],
		[6, 6],
		[18, 18]
	]);
});
