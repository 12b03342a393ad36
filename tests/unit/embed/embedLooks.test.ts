import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED } from '../../../src/lib/state/embed-view.ts';
import { defaultView } from '../../../src/lib/state/view-state.ts';
import { looksOf, withOtherLooks } from '../../../src/lib/ui/embed/embed-looks.ts';
import type { SetLooks } from '../../../src/lib/ui/embed/embed-orders.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const story = { dataset: kursk2025, dayOfEvent: () => null };
const view = { ...defaultView(kursk2025), day: kursk2025.period.first, claimId: 'a-claim' };
const options = {
	...DEFAULT_EMBED,
	origins: ['https://news.example'],
	dataset: 'kept',
	edition: '2025-03-16.1',
	pymChild: 'map-1'
};
type Shown = Parameters<typeof withOtherLooks>[0];
const shown: Shown = { dataset: kursk2025, view, options };
const wear = (looks: Omit<SetLooks, 'salient' | 'type'>, before = shown) => {
	const worn = withOtherLooks(before, { salient: 1, type: 'setLooks', ...looks }, story);
	return typeof worn === 'string' ? worn : { ...before, ...worn };
};

describe('other looks for a map that is running', () => {
	it('are as the address would have them, and leave all else', () => {
		const worn = wear({
			headline: 'Three days',
			hide: 'title, claimed',
			ui: 'map',
			scroll: 'free'
		});
		expect(worn).toMatchObject({
			view: { day: view.day, hidesClaimed: true },
			options: {
				...options,
				ui: 'map',
				scroll: 'free',
				looks: { headline: 'Three days', hides: ['title'], font: '' }
			}
		});
	});

	it('that are empty are as usual, and those not named stay', () => {
		const first = wear({ headline: 'Three days', accent: 'c8102e', acts: 'russia' });
		if (typeof first === 'string') throw new Error(first);
		const then = wear({ accent: '', acts: '' }, first);
		expect(then).toMatchObject({
			view: { acting: null },
			options: { looks: { headline: 'Three days', accent: null } }
		});
	});

	it.each([
		[{ accent: 'red' }, 'accent must be a colour of six hexadecimal digits, as c8102e.'],
		[{ ui: 'half' }, '"setLooks" is not understood: look at its member "ui".'],
		[{ hide: 'title,lava' }, '"setLooks" is not understood: look at its member "hide".'],
		[{ acts: 'nobody' }, '"setLooks" is not understood: look at its member "acts".']
	])('that make no sense leave the map as it is: %j', (looks, problem) => {
		expect(wear({ headline: 'Never', ...looks })).toBe(problem);
	});

	it('are told in the words of an address, all at their usual as nothing', () => {
		expect(looksOf(shown)).toBe('');
		const worn = wear({ headline: 'Three days', hide: 'legend,claimed', units: 'km' });
		if (typeof worn === 'string') throw new Error(worn);
		expect(Object.fromEntries(new URLSearchParams(looksOf(worn)))).toEqual({
			headline: 'Three days',
			hide: 'claimed,legend',
			units: 'km'
		});
	});
});
