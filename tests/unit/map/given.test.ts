import { describe, expect, it } from 'vitest';
import { sourceData } from '../../../src/lib/map/glData.ts';
import type { MapInputs } from '../../../src/lib/map/model.ts';
import { renderStaticMap } from '../../../src/lib/map/static/staticMap.ts';
import { buildLayers } from '../../../src/lib/map/style.ts';
import { summariseMap } from '../../../src/lib/map/summary.ts';
import { givenShown, withGiven } from '../../fixtures/map/givenZone.ts';
import { smallBasemap, smallModel } from '../../fixtures/map/smallMap.ts';

const shown = (change: Partial<MapInputs> = {}) => smallModel({ ...givenShown, ...change });
const hidden = { visibleLayers: new Set(['control', 'front']) };

describe('areas and lines that others drew, on the live map', () => {
	const given = (change: Partial<MapInputs> = {}) =>
		sourceData('day', shown(change), smallBasemap())
			.features.map(({ properties }) => properties)
			.filter((properties) => properties?.role === 'given');

	it('look like the party they name; a line between two is neither’s', () => {
		expect(given()).toMatchObject([
			{ id: 'zone', look: 'party-1' },
			{ id: 'line', look: null }
		]);
	});

	it('are drawn from their first day to the one before their last, where they are switched on', () => {
		expect(given({ day: '2025-03-11' })).toEqual([]);
		expect(given({ day: '2025-03-13' })).toHaveLength(2);
		expect(given({ day: '2025-03-14' })).toEqual([]);
		expect(given(hidden)).toEqual([]);
	});

	it('have dashes and dots and a pattern, never the colour of who holds the ground', () => {
		const layers = buildLayers('light', withGiven.parties).filter(({ id }) =>
			id.startsWith('given')
		);
		const paint = (id: string) => layers.find((layer) => layer.id === id)?.paint;
		expect(paint('given-line')).toMatchObject({ 'line-dasharray': [5, 1.5, 1, 1.5] });
		expect(paint('given-pattern')).not.toHaveProperty('fill-color');
		expect(paint('given-base')).toMatchObject({ 'fill-opacity': 0 });
	});
});

describe('areas and lines that others drew, in a picture', () => {
	const draw = (change: Partial<MapInputs> = {}) =>
		renderStaticMap(shown(change), smallBasemap(), {
			width: 600,
			height: 400,
			view: { bounds: [34, 50, 37, 52] },
			title: 'Map of a day',
			idPrefix: 'test',
			theme: 'light'
		});
	const drawn = (svg: string) => svg.match(/<path [^>]*data-class="given"[^>]*>/g) ?? [];

	it('have dashes and dots in the colour of the party, and its pattern', () => {
		const svg = draw();
		const [zone, line, ...more] = drawn(svg);
		expect(more).toEqual([]);
		expect(zone).toContain('stroke-dasharray="12 3.6 2.4 3.6"');
		expect(zone).toContain('fill="none"');
		const stroke = (path = '') => /stroke="([^"]+)"/.exec(path)?.[1];
		expect(stroke(zone)).not.toBe(stroke(line));
		expect(svg).toContain('fill="url(#test-area-russia)" fill-opacity="0.6"');
	});

	it('are credited to who drew them, while they are shown', () => {
		expect(draw()).toContain('As given by The mission');
		for (const change of [{ day: '2025-03-14' }, hidden]) {
			expect(drawn(draw(change))).toEqual([]);
			expect(draw(change)).not.toContain('The mission');
		}
	});
});

describe('the map in words', () => {
	it('says by whom areas and lines are given, while they are shown', () => {
		const sentence = 'Areas and lines as given by The mission are drawn in dashes and dots.';
		expect(summariseMap(shown(), null).paragraph).toContain(sentence);
		expect(summariseMap(shown(hidden), null).paragraph).not.toContain('given');
	});

	it('gives a figure of them without a range', () => {
		const words = {
			name: { en: 'Agreed zones' },
			label: { en: 'agreed zones' },
			sentence: { en: 'the agreed zones are {value} square kilometres' }
		};
		const spec = { kind: 'given-area', id: 'agreed', given: 'agreement', words } as const;
		const dataset = {
			...withGiven,
			measures: [{ ...spec, isHeadline: true, isDescribed: false }]
		};
		const exact = {
			value: 70,
			low: 70,
			high: 70,
			unit: 'km2',
			asOf: '2025-03-12',
			method: ''
		} as const;
		const figures = (measured: typeof exact | null) => ({
			measures: {
				agreed: {
					measured,
					refused: measured ? null : ({ why: 'nothing-given' } as const),
					contestedKm2: null,
					ladder: []
				}
			},
			sectorFrontLengthKm: {},
			droppedKm: 0
		});
		expect(summariseMap(shown({ dataset }), figures(exact)).paragraph).toContain(
			'the agreed zones are 70 square kilometres.'
		);
		expect(summariseMap(shown({ dataset }), figures(null)).name).not.toContain('too little');
	});
});
