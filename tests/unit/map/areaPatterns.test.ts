import { describe, expect, it } from 'vitest';
import { MOST_PARTIES, type Party } from '../../../src/lib/domain/dataset/party.ts';
import type { AreaPattern } from '../../../src/lib/map/areaPattern.ts';
import {
	areaColour,
	areaPatterns,
	lookOf,
	swatchColours
} from '../../../src/lib/map/areaPatterns.ts';
import { partyPattern } from '../../../src/lib/map/partyPatterns.ts';
import { STATUS_MARKS } from '../../../src/lib/map/placeMarks.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const party = (id: string, slot: number): Party => ({
	id,
	names: { en: id },
	adjective: { en: id },
	slot,
	letter: id.slice(0, 1),
	bloc: null
});
const three = { parties: [party('north', 4), party('south', 2), party('east', 7)] };
const patterns = Array.from({ length: MOST_PARTIES }, (_, slot) => partyPattern(slot));

/** Whether a stroke covers a pixel, its tile repeated so many times in each direction. */
function isInked({ size, strokes }: AreaPattern, x: number, y: number, times: number): boolean {
	const shifts = Array.from({ length: 2 * times + 1 }, (_, index) => (index - times) * size);
	return shifts.some((dx) =>
		shifts.some((dy) =>
			strokes.some(
				({ from, to, width }) =>
					distance(x, y, [from[0] + dx, from[1] + dy], [to[0] + dx, to[1] + dy]) <= width / 2
			)
		)
	);
}

function distance(x: number, y: number, [ax, ay]: [number, number], [bx, by]: [number, number]) {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Samples a side of a square of 48 pixels: two a pixel, since the strokes are thinner than one. */
const SIDE = 96;
const pixels = Array.from({ length: SIDE * SIDE }, (_, at) => [
	(at % SIDE) / 2 + 0.25,
	Math.floor(at / SIDE) / 2 + 0.25
]);
/** A piece of an area in black and white. */
function inGrey(pattern: AreaPattern): boolean[] {
	const { size } = pattern;
	return pixels.map(([x = 0, y = 0]) => isInked(pattern, x % size, y % size, 1));
}

describe('the pattern of an area', () => {
	const { contested, unknown } = Object.fromEntries(areaPatterns(three));
	const all = [...patterns, ...[contested, unknown].flatMap((pattern) => pattern ?? [])];

	it('differs from every other by its shape alone', () => {
		const drawn = all.map(inGrey);
		const tooAlike = drawn.flatMap((one, index) =>
			drawn.slice(index + 1).flatMap((other, further) => {
				const either = one.filter((inked, at) => inked || other[at]).length;
				const differs = one.filter((inked, at) => inked !== other[at]).length;
				return differs / either < 0.5 ? [[index, index + 1 + further]] : [];
			})
		);
		expect(tooAlike).toEqual([]);
	});

	it('is light enough that names can be read over it, and there', () => {
		for (const pattern of all) {
			const share = inGrey(pattern).filter(Boolean).length / pixels.length;
			expect(share, pattern.strokes[0]?.colour).toBeGreaterThan(0.03);
			expect(share, pattern.strokes[0]?.colour).toBeLessThan(0.4);
		}
	});

	it('repeats without a seam: what a tile’s neighbours draw into it, it draws itself', () => {
		for (const pattern of all) {
			const steps = Array.from({ length: pattern.size * 2 }, (_, at) => at / 2 + 0.25);
			for (const x of steps)
				for (const y of steps)
					expect(isInked(pattern, x, y, 0), `${x}, ${y} of ${pattern.size}`).toBe(
						isInked(pattern, x, y, 1)
					);
		}
	});

	it('is in the colour of the party’s slot', () => {
		for (const [slot, { strokes }] of patterns.entries())
			expect(new Set(strokes.map(({ colour }) => colour))).toEqual(new Set([`party-${slot}`]));
	});
});

describe('contested ground', () => {
	const colours = (dataset: Parameters<typeof areaPatterns>[0]) => [
		...new Set(
			areaPatterns(dataset)
				.get('contested')
				?.strokes.map(({ colour }) => colour)
		)
	];

	it('is hatched in the colours of both where two contend', () => {
		expect(colours(kursk2025)).toEqual(['party-0', 'party-1']);
		expect(swatchColours(kursk2025, 'contested')).toEqual(['party-0', 'party-1']);
	});

	it('is hatched in ink where more do', () => {
		expect(colours(three)).toEqual(['inkSoft']);
		expect(swatchColours(three, 'contested')).toEqual(['inkSoft', 'inkSoft']);
	});
});

describe('what an area looks like', () => {
	it('follows the slot of the party, not its place in the list', () => {
		expect(areaColour(three, 'south')).toBe('party-2');
		expect(lookOf(three, 'south')).toBe('party-2');
		expect(swatchColours(three, 'east')).toEqual(['party-7', 'party-7']);
	});

	it('is that of unknown ground where nobody is named', () => {
		expect(['contested', 'unknown', null, 'nobody'].map((kind) => lookOf(three, kind))).toEqual([
			'contested',
			'unknown',
			'unknown',
			'unknown'
		]);
	});
});

describe('the mark of who holds a settlement', () => {
	it('differs by shape as well as by colour', () => {
		const marks = [...STATUS_MARKS.values()];
		expect(marks).toHaveLength(MOST_PARTIES + 2);
		expect(new Set(marks.map(({ path }) => path)).size).toBe(marks.length);
	});
});
