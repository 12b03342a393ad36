import { expect, test } from 'vitest';
import { filteredWords, hasValue, readFilters } from '../../../src/lib/ui/events/filter-events.ts';

const texts = {
	all: 'All {all} events.',
	some: '{shown} of {all} events.',
	ignored: 'No event has what the link asks for ({asked}), so that was ignored.'
};

const known = {
	kind: ['strike', 'visit'],
	acts: ['north', 'south'],
	says: ['north'],
	by: ['TASS'],
	basis: ['claimed']
};

test('a link chooses what some event has', () => {
	const query = new URLSearchParams('kind=strike&acts=south&says=south&by=TASS&utm=x');
	expect(readFilters(query, known)).toEqual({
		wanted: { kind: 'strike', acts: 'south', by: 'TASS' },
		ignored: ['says=south']
	});
});

test('what no event has is named and passed over', () => {
	const query = new URLSearchParams('kind=parade&basis=claimed&by=');
	const { wanted, ignored } = readFilters(query, known);
	expect(wanted).toEqual({ basis: 'claimed' });
	expect(filteredWords(12, 94, ignored, texts)).toBe(
		'12 of 94 events. No event has what the link asks for (kind=parade), so that was ignored.'
	);
});

test('all is said as all', () => {
	expect(filteredWords(94, 94, [], texts)).toBe('All 94 events.');
});

test('several sides act in an event, and one is enough', () => {
	expect(hasValue('acts', 'north south', 'south')).toBe(true);
	expect(hasValue('acts', 'north-west', 'north')).toBe(false);
	expect(hasValue('says', '', 'north')).toBe(false);
	expect(hasValue('by', 'The North; TASS', 'The North')).toBe(false);
	expect(hasValue('kind', 'visit', '')).toBe(true);
});
