import { describe, expect, it } from 'vitest';
import type {
	Change,
	ChangedArea,
	Comparison,
	SectorChange
} from '../../../src/lib/domain/control/compareDays.ts';
import type { Measured } from '../../../src/lib/domain/control/types.ts';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import type { SectorId } from '../../../src/lib/domain/dataset/theatre.ts';
import { bandWords } from '../../../src/lib/ui/compare/change-words.ts';
import { comparisonParagraph } from '../../../src/lib/ui/compare/comparison-words.ts';
import { threeParties } from '../../fixtures/ui/threeParties.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const area = (value: number, low = value, high = value): ChangedArea => ({ value, low, high });
const front = (value: number): Measured => ({
	...area(value, value - 20, value + 40),
	unit: 'km',
	asOf: '2025-03-12',
	method: ''
});
const toRussia = (km2: ChangedArea): Change => ({ from: 'ukraine', to: 'russia', km2 });
const known = (sector: SectorId, ...changes: Change[]): SectorChange => ({
	sector,
	changes,
	frontKm: { from: front(60), to: front(30) },
	isUnknown: { from: false, to: false }
});
const unknown = (sector: SectorId): SectorChange => ({
	sector,
	changes: null,
	frontKm: { from: null, to: null },
	isUnknown: { from: true, to: false }
});

function paragraph(
	sectors: SectorChange[],
	changes: Change[],
	length: { from: Measured | null; to: Measured | null } = { from: front(806), to: front(802) },
	refused: Comparison['refused'] = {},
	dataset: Dataset = kursk2025
): string {
	return comparisonParagraph(dataset, {
		from: '2025-03-07',
		to: '2025-03-12',
		changed: { type: 'FeatureCollection', features: [] },
		sectors,
		total: { changes, front: { 'front-length-km': length } },
		refused,
		unknownShare: { from: {}, to: {} }
	});
}

describe('a comparison in words', () => {
	it('says how much passed to whom and where, with the band, and how long the front was', () => {
		const moved = toRussia(area(245, 214, 273));
		const words = paragraph([known('kursk', moved)], [moved]);
		expect(words).toContain('about 245 km² (214–273) passed to Russia and 0 km² to Ukraine');
		expect(words).toContain('By sector: Kursk (inside Russia) 245 km² (214–273) to Russia.');
		expect(words).toContain('806 (786–846) km on the first day');
		expect(words).toContain('at 5 km resolution');
	});

	it('says so where nothing moved, and how much the band leaves open', () => {
		expect(paragraph([known('kursk')], [])).toContain('no ground changed hands on this map.');
		expect(paragraph([known('kursk')], [toRussia(area(0, 0, 12))])).toContain(
			'within the band it may be up to 12 km²'
		);
	});

	it('never says of what nobody reports that nothing changed there', () => {
		const words = paragraph([known('kursk'), unknown('pokrovsk')], [], {
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
		const kursk = paragraph([known('pokrovsk')], [], fronts, { kursk: { why: 'nobody' } });
		expect(kursk).toContain('no ground changed hands in the sectors with reports.');
		expect(kursk).toContain('Kursk region: No figure: nobody reports from there under this lens.');
		const both = paragraph(
			[],
			[],
			{ from: null, to: null },
			{ ukraine: { why: 'few-reports', reports: 3, least: 20 }, kursk: { why: 'nobody' } }
		);
		expect(both).toMatch(
			/nothing can be compared\. Ukraine: No figure: .+ 20\. Kursk region: No figure: nobody/
		);
		expect(both).not.toContain('changed hands');
	});

	it('says so where nobody reports anything', () => {
		const sectors = kursk2025.theatre.sectors.map(({ id }) => id);
		expect(paragraph(sectors.map(unknown), [])).toMatch(/nothing can be compared/);
	});

	it('says from whom to whom ground passed where there are more than two', () => {
		const changes: Change[] = [
			{ from: 'north', to: 'coast', km2: area(12, 10, 15) },
			{ from: null, to: 'south', km2: area(40) },
			{ from: 'south', to: 'north', km2: area(0.2) }
		];
		const words = paragraph([known('sumy', ...changes)], changes, undefined, {}, threeParties);
		expect(words).toContain(
			'ground changed hands by the drawn lines: about 40 km² (40–40) from nobody to Southern forces and 12 km² (10–15) from Northland to Coast.'
		);
		expect(words).toContain(
			'By sector: Sumy 40 km² (40–40) from nobody to Southern forces, 12 km² (10–15) from Northland to Coast.'
		);
	});

	it('tells what is not given from nothing in the table', () => {
		expect(bandWords(null)).toBe('not given');
		expect(bandWords(area(0))).toBe('0');
		expect(bandWords(area(0, 0, 12))).toBe('0 (0–12)');
		expect(bandWords(area(1190, 1159, 1214))).toBe('1,190 (1,159–1,214)');
	});
});
