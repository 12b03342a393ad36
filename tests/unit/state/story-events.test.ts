import { describe, expect, it } from 'vitest';
import {
	countByDay,
	dayToShow,
	eventsInMonth,
	eventsOnDay,
	neighbourEvent,
	type EventHeading
} from '../../../src/lib/state/story-events.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const event = (id: string, startDate: string, endDate: string): EventHeading => ({
	id,
	title: id,
	kind: 'statement',
	basis: 'claimed',
	placeId: 'kursk',
	startDate,
	endDate,
	eventDatePrecision: endDate.endsWith('-01') ? 'month' : 'day',
	actingParties: [],
	assertedBy: 'somebody',
	sayingParties: [],
	sourcePublisher: 'a paper'
});
const truce = event('truce', '2015-02-01', '2015-03-01');
const august = event('august', '2024-08-01', '2024-09-01');
const raid = event('raid', '2024-08-06', '2024-08-07');
const march = event('march', '2025-03-01', '2025-04-01');
const talks = event('talks', '2025-03-12', '2025-03-13');
const footage = event('footage', '2025-03-12', '2025-03-13');
const all = [truce, august, raid, march, talks, footage];

describe('the events of a day', () => {
	it('are those dated to it, and apart from them those known by their month', () => {
		expect(eventsOnDay(all, '2025-03-12')).toEqual([talks, footage]);
		expect(eventsInMonth(all, '2025-03-12')).toEqual([march]);
	});

	it('count only what is dated to the day', () => {
		expect(countByDay(all)).toEqual(
			new Map([
				['2024-08-06', 1],
				['2025-03-12', 2]
			])
		);
	});
});

describe('stepping from event to event', () => {
	it('starts from the day where none is selected', () => {
		const from = { eventId: null, day: '2024-10-01' };
		expect(neighbourEvent(all, from, 1)).toBe(march);
		expect(neighbourEvent(all, from, -1)).toBe(raid);
	});

	it('leaves the day it starts from: what is dated to that day is listed already', () => {
		const from = (day: string) => ({ eventId: null, day });
		expect(neighbourEvent(all, from('2024-08-06'), 1)).toBe(march);
		expect(neighbourEvent(all, from('2024-08-06'), -1)).toBe(august);
		expect(neighbourEvent(all, from('2025-03-12'), 1)).toBeNull();
		expect(neighbourEvent(all, from('2025-03-12'), -1)).toBe(march);
		expect(neighbourEvent(all, from('2025-03-11'), 1)).toBe(talks);
		expect(neighbourEvent(all, from('2025-03-13'), -1)).toBe(footage);
	});

	it('meets every event once on the way through all, whatever the order of the rows', () => {
		const shuffled = [footage, march, truce, raid, talks, august];
		const walk = (direction: -1 | 1, first: string) => {
			const met: string[] = [];
			let at: EventHeading | null = shuffled.find(({ id }) => id === first) ?? null;
			while (at && met.length < 10) {
				met.push(at.id);
				at = neighbourEvent(shuffled, { eventId: at.id, day: at.startDate }, direction);
			}
			return met;
		};
		const forward = ['truce', 'august', 'raid', 'march', 'footage', 'talks'];
		expect(walk(1, 'truce')).toEqual(forward);
		expect(walk(-1, 'talks')).toEqual(forward.toReversed());
	});

	it('goes through the events of one day in the order of the table', () => {
		expect(neighbourEvent(all, { eventId: 'talks', day: '2025-03-12' }, 1)).toBe(footage);
		expect(neighbourEvent(all, { eventId: 'footage', day: '2025-03-12' }, 1)).toBeNull();
	});

	it('leads back to 2015 before the first', () => {
		expect(neighbourEvent(all, { eventId: 'august', day: '2024-08-06' }, -1)).toBe(truce);
	});
});

describe('the day shown with an event', () => {
	it('stays where the event holds it, or is older than the map', () => {
		expect(dayToShow(march, '2025-03-12', kursk2025.period)).toBe('2025-03-12');
		expect(dayToShow(truce, '2025-03-12', kursk2025.period)).toBe('2025-03-12');
	});

	it('is else its first day within the period', () => {
		expect(dayToShow(talks, '2024-09-01', kursk2025.period)).toBe('2025-03-12');
		expect(dayToShow(august, '2025-03-12', kursk2025.period)).toBe('2024-08-06');
	});
});
