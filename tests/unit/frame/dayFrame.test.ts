import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { buffersOf, decodeDay, encodeDay } from '../../../src/lib/domain/frame/dayFrame.ts';
import { projectComputer } from '../control/projectComputer.ts';

const lenses = ['all', 'independent'] as const;

describe('a day that crosses from the worker to the page', () => {
	it.each(lenses)('arrives as it was computed, under the lens "%s"', (sources) => {
		const result = projectComputer.compute('2025-02-10', { ...DEFAULT_LENS, sources });
		const { control, frontLine, unknownArea, unknownSectors, unknownShare } = result;
		const { day, lens, figures, method, inputsHash, coverage } = result;
		const { frame } = structuredClone({ frame: encodeDay(result) });
		expect(decodeDay(frame)).toEqual({
			...{ day, lens, figures, method, inputsHash, coverage },
			...{ control, frontLine, unknownArea, unknownSectors, unknownShare },
			statuses: result.statuses.map(({ settlementId, controller }) => ({
				settlementId,
				controller
			}))
		});
	});

	it('is handed over: what it draws is not copied', () => {
		const frame = encodeDay(projectComputer.compute('2025-02-10', DEFAULT_LENS));
		const points = frame.geometry.length;
		const arrived = structuredClone(frame, { transfer: buffersOf(frame) });
		expect([frame.geometry.length, frame.held.length]).toEqual([0, 0]);
		expect(arrived.geometry).toHaveLength(points);
	});

	it('weighs little beside its buffers', () => {
		const frame = encodeDay(projectComputer.compute('2025-02-10', DEFAULT_LENS));
		const told = JSON.stringify({ ...frame, geometry: null, held: null, settlementIds: null });
		expect(told.length).toBeLessThan(20_000);
		expect(frame.geometry.byteLength + frame.held.byteLength).toBeLessThan(125_000);
	});
});
