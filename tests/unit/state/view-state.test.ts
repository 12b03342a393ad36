import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_BY } from '../../../src/lib/domain/control/types.ts';
import { addDays } from '../../../src/lib/domain/time/day.ts';
import { layerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import {
	decodeView,
	defaultView,
	encodeView,
	type StoryIndex
} from '../../../src/lib/state/view-state.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const opening = defaultView(kursk2025);
const story: StoryIndex = {
	dataset: kursk2025,
	dayOfEvent: (id) => (id === 'pipeline' ? '2025-03-08' : null),
	dayOfClaim: (id) => (id === 'held-1000-km2' ? '2024-08-12' : null),
	steps: 6
};
const decode = (query: string) => decodeView(new URLSearchParams(query), story);

const anyView = fc.record({
	day: fc.integer({ min: 0, max: 222 }).map((days) => addDays(kursk2025.period.first, days)),
	eventId: fc.constantFrom(null, 'pipeline'),
	camera: fc.option(
		fc.record({
			zoom: fc.integer({ min: 0, max: 2200 }).map((zoom) => zoom / 100),
			lat: fc.integer({ min: -850000, max: 850000 }).map((lat) => lat / 10000),
			lon: fc.integer({ min: -1800000, max: 1800000 }).map((lon) => lon / 10000)
		})
	),
	layers: fc.subarray(layerIds(kursk2025)).map((ids) => new Set(ids)),
	step: fc.option(fc.integer({ min: 1, max: 6 })),
	lens: fc.record({
		sources: fc.constantFrom(...kursk2025.lenses.map(({ id }) => id)),
		known: fc.constantFrom(...KNOWN_BY)
	}),
	hidesClaimed: fc.boolean(),
	acting: fc.constantFrom(null, 'ukraine', 'russia'),
	saying: fc.constantFrom(null, 'ukraine', 'russia'),
	compareDay: fc.constant('2024-09-06'),
	swipe: fc.integer({ min: 0, max: 100 }),
	claimId: fc.constantFrom(null, 'held-1000-km2'),
	counting: fc.subarray(['dnipro', 'kursk', 'border']),
	baseId: fc.constantFrom('peak', ...kursk2025.shareBases.map(({ id }) => id))
});

describe('the query of a link', () => {
	it('reads back whatever it wrote', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { state, ignored } = decodeView(
					encodeView(kursk2025, view, new URLSearchParams()),
					story
				);
				expect(state).toEqual(view);
				expect(ignored).toEqual([]);
			})
		);
	});

	it('takes any text without an error and always yields a whole view', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (d, e, v, l) => {
				const { state } = decodeView(new URLSearchParams({ d, e, v, l }), story);
				expect(Object.keys(state).sort()).toEqual(Object.keys(opening).sort());
			})
		);
		fc.assert(fc.property(fc.string(), (query) => decode(query).state.day !== ''));
	});

	it.each(['0', '7', '1.5', '-1', 'two', '', '000000000001'])(
		'opens no step that the guide does not have: %s',
		(text) => {
			const { state, ignored } = decode(`step=${text}`);
			expect(state.step).toBeNull();
			expect(ignored).toEqual([{ parameter: 'step', text, reason: 'unknown-step' }]);
		}
	);

	it('opens no step where there is no guide', () => {
		const { state, ignored } = decodeView(new URLSearchParams('step=1'), {
			dataset: kursk2025,
			dayOfEvent: () => null
		});
		expect(state.step).toBeNull();
		expect(ignored).toHaveLength(1);
	});

	const nonsense = ['lens=martian', 'known=later', 'hide=all', 'acts=mars', 'says=', 'count=sea'];
	it.each([...nonsense, 'base=moon', 'swipe=101'])(
		'keeps the default where a choice makes no sense: %s',
		(query) => {
			const { state, ignored } = decode(query);
			expect(state).toEqual(opening);
			expect(ignored).toHaveLength(1);
		}
	);

	it('reads a claim with its day, and the two halves of a lens apart', () => {
		const { state } = decode('claim=held-1000-km2&known=reported&lens=russian');
		expect(state).toMatchObject({
			claimId: 'held-1000-km2',
			day: '2024-08-12',
			lens: { sources: 'russian', known: 'reported' }
		});
		expect(decode('claim=nothing').ignored[0]?.reason).toBe('unknown-claim');
		expect(decode('compare=2023-01-01').ignored[0]?.reason).toBe('outside-period');
	});

	it('leaves out what the page opens with', () => {
		expect(encodeView(kursk2025, opening, new URLSearchParams()).toString()).toBe('');
	});

	it.each([
		[null, 70, ''],
		['2024-09-06', 70, 'compare=2024-09-06&swipe=70'],
		['2024-09-06', 0, 'compare=2024-09-06&swipe=0'],
		['2024-09-06', opening.swipe, 'compare=2024-09-06']
	])('compared with %s, the swipe at %d is "%s"', (compareDay, swipe, query) => {
		const view = { ...opening, compareDay, swipe };
		expect(encodeView(kursk2025, view, new URLSearchParams()).toString()).toBe(query);
	});

	it('keeps parameters that are not its own', () => {
		const query = encodeView(
			kursk2025,
			{ ...opening, day: '2024-09-01' },
			new URLSearchParams('utm=x')
		);
		expect(query.toString()).toBe('utm=x&d=2024-09-01');
	});

	it('names what it ignores and applies the rest', () => {
		const { state, ignored } = decode('d=2025-02-30&v=6/48.5/36&l=front,tanks&e=nobody');
		expect(state).toEqual({
			...opening,
			camera: { zoom: 6, lat: 48.5, lon: 36 },
			layers: new Set(['front'])
		});
		expect(ignored).toEqual([
			{ parameter: 'e', text: 'nobody', reason: 'unknown-event' },
			{ parameter: 'd', text: '2025-02-30', reason: 'not-a-day' },
			{ parameter: 'l', text: 'tanks', reason: 'unknown-layer' }
		]);
	});

	it.each(['l=,,,', 'l=tanks,front, tanks,tanks', `l=${'x'.repeat(50)}1,${'x'.repeat(50)}2`])(
		'names each nonsense once: %s',
		(query) => {
			expect(decode(query).ignored).toHaveLength(1);
		}
	);

	it('says that a real day lies outside the period', () => {
		expect(decode('d=2015-02-18').ignored).toEqual([
			{ parameter: 'd', text: '2015-02-18', reason: 'outside-period' }
		]);
	});

	it('brings the day of an event, unless the link names another', () => {
		expect(decode('e=pipeline').state.day).toBe('2025-03-08');
		expect(decode('e=pipeline&d=2025-03-12').state.day).toBe('2025-03-12');
	});

	it('shows all layers when none of the named ones exists, and none only when asked', () => {
		expect(decode('l=tanks').state.layers).toEqual(new Set(layerIds(kursk2025)));
		expect(decode('l=').state.layers).toEqual(new Set(layerIds(kursk2025)));
		expect(decode('l=none').state.layers).toEqual(new Set());
	});

	it.each([
		'6/91/0',
		'6/0/181',
		'-1/0/0',
		'23/0/0',
		'1e3/0/0',
		'6/48',
		'6/48/36/1',
		'NaN/0/0',
		'//'
	])('refuses the view %s', (view) => {
		expect(decode(`v=${view}`).ignored[0]?.reason).toBe('not-a-view');
	});

	it('cuts a long text where it quotes it', () => {
		expect(decode(`d=${'x'.repeat(5000)}`).ignored[0]?.text).toHaveLength(41);
	});
});
