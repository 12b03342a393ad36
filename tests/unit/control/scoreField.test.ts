import { expect, it } from 'vitest';
import { gridOver, ScoreField, type FieldSite } from '../../../src/lib/domain/control/field.ts';

/** Far away, so that they have no say on the grid. */
const FAR_AWAY: FieldSite = { point: [10_000, 10_000], fixedScore: null };

it('tells apart more settlements than sixteen bits can number', () => {
	const near: FieldSite[] = Array.from({ length: 64 }, (_, i) => ({
		point: [(i % 8) + 0.5, Math.floor(i / 8) + 0.5],
		fixedScore: null
	}));
	const far = Array.from({ length: 65_536 }, (_, i): FieldSite => {
		return { ...FAR_AWAY, point: [10_000 + (i % 256), 10_000 + Math.floor(i / 256)] };
	});
	const grid = gridOver({ west: 0, south: 0, east: 8, north: 8 }, 1);
	const field = (sites: readonly FieldSite[], scores: Int8Array) =>
		new ScoreField(grid, sites, () => true).evaluate(scores);

	const scores = Int8Array.from(near, (_, i) => (i % 8 < 4 ? 1 : -1));
	const alone = field(near, scores);
	const last = new Int8Array(far.length + near.length);
	last.set(scores, far.length);
	expect(field([...far, ...near], last)).toEqual(alone);
});
