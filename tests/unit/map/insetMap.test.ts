import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { insetOf } from '../../../src/lib/map/bounds.ts';
import { renderInset } from '../../../src/lib/map/static/insetMap.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { collection, smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';

const { control, frontLine, day, places } = smallModel();

function draw(area = control) {
	if (!area || !frontLine) throw new Error('The small map has areas and a front.');
	const computed = {
		lens: DEFAULT_LENS,
		control: area,
		frontLine,
		unknownArea: { type: 'MultiPolygon' as const, coordinates: [] },
		statuses: []
	};
	const facts = { dataset: kursk2025, day, computed, places, bounds: [34, 50, 37, 52] as const };
	return renderInset({ ...facts, title: 'A & B' }, smallBasemap());
}

describe('the small map beside the overview', () => {
	it('is of the view that the dataset names, if it names one', () => {
		expect(insetOf(kursk2025)?.id).toBe('salient');
		expect(insetOf({ theatre: { ...kursk2025.theatre, inset: null } })).toBeNull();
	});

	it('draws areas and front, and says its day and what it is', () => {
		const svg = draw();
		expect(svg).toMatch(
			/^<svg [^>]*role="img" aria-label="A &amp; B" data-map="close-up" data-day="2025-03-12"/
		);
		expect(svg).toContain('url(#inset-area-ukraine)');
		expect(svg).toContain('var(--front');
		expect(draw(collection() as unknown as typeof control)).not.toContain('<use');
	});

	it('bears neither credit nor scale of its own: the map beside it does', () => {
		expect(draw()).not.toMatch(/km|©/);
	});
});
