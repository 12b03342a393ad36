import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { decodeDay, encodeDay } from '../../../src/lib/domain/frame/dayFrame.ts';
import { writeFrame } from '../../../src/lib/domain/frame/frameFile.ts';
import { checkFrame } from '../../../src/lib/state/frame-check.ts';
import { projectComputer } from '../control/projectComputer.ts';

const frame = encodeDay(projectComputer.compute('2025-03-12', DEFAULT_LENS));
const file = JSON.stringify(writeFrame(frame));
const read = (change: object): unknown => ({ ...(JSON.parse(file) as object), ...change });

describe('a day as a file', () => {
	it('is read as it was computed', () => {
		expect(checkFrame(JSON.parse(file))).toEqual(frame);
	});

	it('weighs less than its areas and front do as GeoJSON', () => {
		const { control, frontLine } = decodeDay(frame);
		expect(file.length).toBeLessThan(JSON.stringify([control, frontLine]).length / 1.5);
	});

	it.each([
		['nothing', null],
		['a list', []],
		['a day without areas', read({ areas: undefined })],
		['areas without a shape', read({ geometry: [] })],
		['a list longer than the file', read({ geometry: [2 ** 31 - 1, 2 ** 31 - 1] })],
		['a list of less than nothing', read({ geometry: [-1, 0, 0] })],
		['words that are no numbers', read({ geometry: ['1'] })]
	])('is none: %s', (_, data) => {
		expect(checkFrame(data)).toBeNull();
	});
});
