import { describe, expect, it } from 'vitest';
import { collection, eventAtSudzha, point, smallModel } from '../../fixtures/map/smallMap.ts';

const events = collection(
	eventAtSudzha('of the day'),
	eventAtSudzha('of the month', { start_date: '2025-03-01', end_date: '2025-04-01' }),
	eventAtSudzha('of the day after', { start_date: '2025-03-13', end_date: '2025-03-14' }),
	point('of the day before', 35, 51, { start_date: '2025-03-11', end_date: '2025-03-12' })
);
const shown = (day: string) =>
	smallModel({ day, events }).events.features.map(({ properties }) => properties.id);

describe('the model of a day', () => {
	it('holds the events whose interval holds the day; a month counts through', () => {
		expect(shown('2025-03-12')).toEqual(['of the day', 'of the month']);
		expect(shown('2025-03-31')).toEqual(['of the month']);
		expect(shown('2025-04-01')).toEqual([]);
	});

	it('holds no event without a place, even if it is selected', () => {
		const nowhere = { ...eventAtSudzha('nowhere'), id: 'nowhere', geometry: null };
		const all = { ...events, features: [...events.features, nowhere] } as typeof events;
		const model = smallModel({ events: all, selectedEventId: 'nowhere' });
		expect(model.events.features.map(({ properties }) => properties.id)).not.toContain('nowhere');
	});

	it('has neither areas nor front before the day is computed', () => {
		expect(smallModel({ computed: null })).toMatchObject({ control: null, frontLine: null });
	});
});
