import { describe, expect, it } from 'vitest';
import type { UnplacedReport } from '../../../src/lib/domain/model/unplaced.ts';
import { unplacedPlaces } from '../../../src/lib/domain/tables/unplacedPlaces.ts';

const report = (place: string, eventDate: string, region = 'Kursk region'): UnplacedReport => ({
	place,
	region,
	eventDate,
	eventDatePrecision: 'day',
	reportedDate: eventDate,
	controller: 'russia',
	assertedBy: ['ISW'],
	basis: 'assessed',
	sourceTitle: 'A title',
	sourceUrl: 'https://example.org/',
	note: '',
	mayLink: true
});

describe('places without a point', () => {
	it('stand by name, their reports by day', () => {
		const places = unplacedPlaces([
			report('Podol', '2025-03-13'),
			report('Daryino', '2024-12-31'),
			report('Daryino', '2024-08-07')
		]);
		expect(
			places.map(({ place, reports }) => [place, reports.map(({ eventDate }) => eventDate)])
		).toEqual([
			['Daryino', ['2024-08-07', '2024-12-31']],
			['Podol', ['2025-03-13']]
		]);
	});

	it('are told apart by their region', () => {
		const places = unplacedPlaces([
			report('Podol', '2025-03-13'),
			report('Podol', '2025-03-13', 'Sumy region')
		]);
		expect(places.map(({ region }) => region)).toEqual(['Kursk region', 'Sumy region']);
	});
});
