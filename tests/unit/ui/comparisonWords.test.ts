import { describe, expect, it } from 'vitest';
import type {
	ChangedArea,
	Comparison,
	SectorChange
} from '../../../src/lib/domain/control/compareDays.ts';
import type { Measured } from '../../../src/lib/domain/control/types.ts';
import { SECTORS, type Sector } from '../../../src/lib/domain/model/settlement.ts';
import { bandWords, comparisonParagraph } from '../../../src/lib/ui/compare/comparison-words.ts';

const area = (value: number, low = value, high = value): ChangedArea => ({ value, low, high });
const front = (value: number): Measured => ({
	...area(value, value - 20, value + 40),
	unit: 'km',
	asOf: '2025-03-12',
	method: ''
});
const known = (sector: Sector, toRussiaKm2: ChangedArea, toUkraineKm2 = area(0)): SectorChange => ({
	sector,
	toUkraineKm2,
	toRussiaKm2,
	frontKm: { from: front(60), to: front(30) },
	isUnknown: { from: false, to: false }
});
const unknown = (sector: Sector): SectorChange => ({
	sector,
	toUkraineKm2: null,
	toRussiaKm2: null,
	frontKm: { from: null, to: null },
	isUnknown: { from: true, to: false }
});

function paragraph(
	sectors: SectorChange[],
	toRussiaKm2: ChangedArea,
	frontKm: Comparison['total']['frontKm'] = { from: front(806), to: front(802) },
	refused: Comparison['refused'] = {}
): string {
	return comparisonParagraph({
		from: '2025-03-07',
		to: '2025-03-12',
		changed: { type: 'FeatureCollection', features: [] },
		sectors,
		total: { toRussiaKm2, toUkraineKm2: area(0), frontKm },
		refused,
		unknownShare: { from: { UA: 0, RU: 0 }, to: { UA: 0, RU: 0 } }
	});
}

describe('a comparison in words', () => {
	it('says how much passed to whom and where, with the band, and how long the front was', () => {
		const moved = area(245, 214, 273);
		const words = paragraph([known('kursk', moved)], moved);
		expect(words).toContain('about 245 km² (214–273) passed to Russia and 0 km² to Ukraine');
		expect(words).toContain('By sector: Kursk (inside Russia) 245 km² (214–273) to Russia.');
		expect(words).toContain('806 (786–846) km on the first day');
		expect(words).toContain('at 5 km resolution');
	});

	it('says so where nothing moved, and how much the band leaves open', () => {
		expect(paragraph([known('kursk', area(0))], area(0))).toContain(
			'no ground changed hands on this map.'
		);
		expect(paragraph([known('kursk', area(0, 0, 12))], area(0, 0, 12))).toContain(
			'within the band it may be up to 12 km²'
		);
	});

	it('never says of what nobody reports that nothing changed there', () => {
		const words = paragraph([known('kursk', area(0)), unknown('pokrovsk')], area(0), {
			from: null,
			to: null
		});
		expect(words).toContain('no ground changed hands in the sectors with reports.');
		expect(words).toContain(
			'The length of the front cannot be compared: it is not given on both days.'
		);
		expect(words).toMatch(/Unknown on one of the days or both.*: Pokrovsk\./);
	});

	it('says why nothing is said of a side that is refused, and compares nothing where both are', () => {
		const fronts = { from: front(806), to: front(802) };
		const kursk = paragraph([known('pokrovsk', area(0))], area(0), fronts, { RU: 'No figure.' });
		expect(kursk).toContain('no ground changed hands in the sectors with reports.');
		expect(kursk).toContain('Kursk region: No figure.');
		const both = paragraph([], area(0), { from: null, to: null }, { UA: 'Too few.', RU: 'None.' });
		expect(both).toContain('nothing can be compared. Ukraine: Too few. Kursk region: None.');
		expect(both).not.toContain('changed hands');
	});

	it('says so where nobody reports anything', () => {
		expect(paragraph(SECTORS.map(unknown), area(0))).toMatch(/nothing can be compared/);
	});

	it('tells what is not given from nothing in the table', () => {
		expect(bandWords(null)).toBe('not given');
		expect(bandWords(area(0))).toBe('0');
		expect(bandWords(area(0, 0, 12))).toBe('0 (0–12)');
		expect(bandWords(area(1190, 1159, 1214))).toBe('1,190 (1,159–1,214)');
	});
});
