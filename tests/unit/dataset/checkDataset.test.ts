import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/lib/domain/dataset/readDataset.ts';

/** The least that a descriptor says, with what a test changes in it. */
function descriptor(salient: Record<string, unknown> = {}): unknown {
	return {
		name: 'a-war',
		title: 'A war',
		resources: [{ name: 'events', path: 'tables/events.csv' }],
		salient: {
			period: { first: '2024-01-01', last: '2024-01-31' },
			parties: [party('north'), party('south')],
			theatre: {
				compartments: [{ id: 'country', countries: ['AA'], outline: ['AAA'] }],
				views: [{ id: 'all', bounds: [0, 0, 2, 1] }]
			},
			...salient
		}
	};
}

const party = (id: string) => ({ id, names: { en: id } });

function messagesOf(changed: Record<string, unknown>): string[] {
	const read = readDataset('datapackage.json', descriptor(changed));
	return read.ok ? [] : read.problems.map(({ message }) => message);
}

describe('a descriptor', () => {
	it('is read where it says the least', () => {
		expect(messagesOf({})).toEqual([]);
	});

	it('has no more parties than can be told apart', () => {
		const parties = (count: number) => Array.from({ length: count }, (_, i) => party(`p-${i}`));
		expect(messagesOf({ parties: parties(12) })).toEqual([]);
		expect(messagesOf({ parties: parties(13) })).toEqual([
			'There are 13 parties, and 12 can be told apart.'
		]);
	});

	it('takes a base map of its own from an https address or a path of the site', () => {
		const of = (url: string) =>
			messagesOf({ basemap: { pmtiles: { url, attribution: 'A newsroom' } } });
		for (const url of ['https://tiles.example.org/a.pmtiles?key=1', 'tiles/relief.pmtiles'])
			expect(of(url)).toEqual([]);
		for (const url of ['/tiles/a.pmtiles', '//a.org/b', '../a.pmtiles', 'javascript:a', 'https:a'])
			expect(of(url)).toEqual([expect.stringContaining('neither an https address nor a path')]);
	});

	it.each(['contested', 'unknown'])('calls no party "%s"', (id) => {
		expect(messagesOf({ parties: [party('north'), party(id)] })).toEqual([
			expect.stringContaining('is a word that the engine needs itself')
		]);
	});

	it('names only what it defines, each thing with a sentence of its own', () => {
		const words = { name: { en: 'a' }, label: { en: 'a' }, sentence: { en: 'a' } };
		const area = { kind: 'area', id: 'area', words, is_headline: true };
		expect(
			messagesOf({
				measures: [
					{ ...area, party: 'east', in: 'country' },
					{ ...area, id: 'other', party: 'north', in: 'moon' }
				],
				layers: [{ id: 'town', names: { en: 'Town' }, title: 'Town', view: 'nowhere' }]
			})
		).toEqual([
			'Measure "area" names "east", which is no party of this dataset.',
			'Measure "other" names "moon", which is no compartment of this dataset.',
			'Layer "town" names "nowhere", which is no named view of this dataset.'
		]);
	});

	it('says "hold" of a party that is plural, and "holds" of any other', () => {
		const parties = [
			{ id: 'north', names: { en: 'Northern forces' }, is_plural: true },
			{ id: 'south', names: { en: 'South' } }
		];
		const of = (id: string, sentence: string) => ({
			kind: 'area',
			id,
			party: id,
			in: 'country',
			is_headline: true,
			words: { name: { en: 'a' }, label: { en: 'a' }, sentence: { en: sentence } }
		});
		const sentences = (north: string, south: string) =>
			messagesOf({ parties, measures: [of('north', north), of('south', south)] });
		expect(
			sentences('the northern forces hold about {value} km', 'South holds {value} km')
		).toEqual([]);
		expect(
			sentences('the northern forces holds about {value} km', 'South hold {value} km')
		).toEqual([
			'The sentence of measure "north" says "Northern forces holds", and the party is plural.',
			'The sentence of measure "south" says "South hold", and the party is not plural.'
		]);
	});

	it('shows close up only a view that it has', () => {
		const theatre = {
			compartments: [{ id: 'country', countries: ['AA'], outline: ['AAA'] }],
			views: [{ id: 'all', bounds: [0, 0, 2, 1] }]
		};
		expect(messagesOf({ theatre: { ...theatre, inset: 'all' } })).toEqual([]);
		expect(messagesOf({ theatre: { ...theatre, inset: 'nowhere' } })).toEqual([
			'salient.theatre.inset names "nowhere", which is no named view of this dataset.'
		]);
	});

	it('opens on a day of its period', () => {
		const period = { first: '2024-01-01', last: '2024-01-31', opens: '2024-02-01' };
		expect(messagesOf({ period })).toEqual([
			'The period 2024-01-01 to 2024-01-31 does not hold the day it opens on, 2024-02-01.'
		]);
	});

	it('holds back its youngest days where the rules say so', () => {
		const read = readDataset('datapackage.json', descriptor({ rules: { delay_days: 7 } }));
		expect(read.ok && read.value.period).toMatchObject({ last: '2024-01-24', opens: '2024-01-24' });
	});

	it('shows at least its first day, however many it holds back', () => {
		const delayed = (delay_days: number) => messagesOf({ rules: { delay_days } });
		expect(delayed(30)).toEqual([]);
		expect(delayed(31)).toEqual([
			'"salient.rules.delay_days" is 31, and holds back every day from 2024-01-01 to 2024-01-31.'
		]);
		expect(delayed(1e9)).toEqual(['"salient.rules.delay_days" is more than 36500 days.']);
		expect(delayed(0.5)).toEqual(['"salient.rules.delay_days" is not a whole number of days.']);
	});

	it('tells its reliability of a day that is shown', () => {
		const dayOf = (rules: Record<string, unknown>) => {
			const read = readDataset('datapackage.json', descriptor({ rules }));
			return read.ok && read.value.rules.reliabilityDay;
		};
		expect(dayOf({})).toBe('2024-01-31');
		expect(dayOf({ delay_days: 7 })).toBe('2024-01-24');
		expect(dayOf({ delay_days: 7, reliability_day: '2024-01-30' })).toBe('2024-01-24');
		expect(dayOf({ delay_days: 7, reliability_day: '2024-01-10' })).toBe('2024-01-10');
	});

	it.each(['2023-12-31', '2024-02-01'])('tells no reliability of %s, outside it', (day) => {
		expect(messagesOf({ rules: { reliability_day: day } })).toEqual([
			`"salient.rules.reliability_day" is ${day}, outside the period 2024-01-01 to 2024-01-31.`
		]);
	});

	it.each([0, 0.5, -1, 9_999_999])('lets no sighting speak for %d days', (days) => {
		const of = (sighting_days: unknown) => messagesOf({ rules: { sighting_days } });
		expect(of({ day: days, week: 7 })[0]).toMatch(/^"salient\.rules\.sighting_days\.day" is /);
		expect(of({ day: 1, week: days })[0]).toMatch(/^"salient\.rules\.sighting_days\.week" is /);
		expect(of({ day: 1, week: 36_500 })).toEqual([]);
	});

	it('leaves the sides of sources as the tables spell them', () => {
		const sides = { pro_north: { en: 'Pro-north' }, side_2: { en: 'Another' } };
		const read = readDataset('datapackage.json', descriptor({ sides }));
		expect(read.ok && read.value.sides).toEqual(sides);
	});
});
