import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelRoom } from '../../../src/lib/map/static/labelPlacement.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const START = { start: 0, middle: 0.5, end: 1 };

describe('room for names', () => {
	it('never lets two names overlap or leave the frame', () => {
		const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
				const room = new LabelRoom(frame);
				const boxes = spots.flatMap(([x, y]) => {
					const placed = room.besidePoint(x, y, 60, 14, 6);
					if (!placed) return [];
					const left = placed.x - 60 * START[placed.anchor];
					return [{ left, right: left + 60, top: placed.y - 10, bottom: placed.y + 3 }];
				});
				boxes.forEach((a, index) => {
					expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
					for (const b of boxes.slice(index + 1)) {
						const apart =
							a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
						expect(apart).toBe(true);
					}
				});
			})
		);
	});

	it('leaves a margin between a name and what is beside it', () => {
		const beside = (gap: number) => {
			const room = new LabelRoom(frame);
			// The name would end at 166 px; a margin of 15 per cent of its size is 2.1 px.
			room.take({ left: 166 + gap, right: 300, top: 0, bottom: 300 });
			return room.besidePoint(100, 100, 60, 14, 6)?.anchor;
		};
		expect(beside(2)).toBe('end');
		expect(beside(2.2)).toBe('start');
	});

	it('sets a name to the right of its point where it can', () => {
		expect(new LabelRoom(frame).besidePoint(100, 100, 60, 14, 6)).toMatchObject({
			x: 106,
			anchor: 'start'
		});
	});

	it('keeps off what is better avoided, but sets a name there before none at all', () => {
		const room = new LabelRoom(frame);
		room.avoid({ left: 104, right: 180, top: 90, bottom: 110 });
		expect(room.besidePoint(100, 100, 60, 14, 6)?.anchor).toBe('end');
		room.avoid(frame);
		expect(room.besidePoint(200, 200, 60, 14, 6)).not.toBeNull();
		expect(room.aroundPoint(300, 200, 60, 14)).toBeNull();
	});
});
