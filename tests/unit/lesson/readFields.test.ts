import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, KNOWN_BY } from '../../../src/lib/domain/control/types.ts';
import { readFields } from '../../../src/lib/domain/lesson/readFields.ts';
import { known } from './vocabulary.ts';

/** One setting, with what is complained of. */
function read(key: string, value: string) {
	const complaints: string[] = [];
	const fields = new Map([[key, { value, number: 2 }]]);
	const settings = readFields(fields, known, (_, message) => complaints.push(message));
	return { settings, complaints };
}
const lenses = known.lenses.flatMap((sources) => KNOWN_BY.map((by) => ({ sources, known: by })));

describe('the lens of a scene', () => {
	it.each(lenses)('is $sources and $known, in either order of its words', (lens) => {
		for (const text of [`${lens.sources} ${lens.known}`, `${lens.known}, ${lens.sources}`]) {
			expect(read('lens', text)).toMatchObject({ settings: { lens }, complaints: [] });
		}
	});

	it('keeps the half that is not named, and what can be read of it', () => {
		expect(read('lens', 'reported').settings.lens).toEqual({ ...DEFAULT_LENS, known: 'reported' });
		expect(read('lens', 'russian').settings.lens).toEqual({ ...DEFAULT_LENS, sources: 'russian' });
		expect(read('lens', 'martian reported')).toMatchObject({
			settings: { lens: { ...DEFAULT_LENS, known: 'reported' } },
			complaints: ['"martian" is not a lens.']
		});
	});
});

describe('the view of a scene', () => {
	it.each([
		['kursk', [34, 50, 36, 52]],
		['22, 44, 40, 53', [22, 44, 40, 53]],
		['-180 -85 180 85', [-180, -85, 180, 85]],
		['36.5,48.1,37.5,48.9', [36.5, 48.1, 37.5, 48.9]]
	])('%s is read', (text, bounds) => {
		expect(read('view', text)).toMatchObject({ settings: { bounds }, complaints: [] });
	});

	it.each([
		['west of west', '40, 44, 22, 53'],
		['no width', '22, 44, 22, 53'],
		['south of south', '22, 53, 40, 44'],
		['no height', '22, 44, 40, 44'],
		['off the earth', '-181, 44, 40, 53'],
		['off the earth', '22, 44, 181, 53'],
		['at the pole', '22, 44, 40, 86'],
		['at the pole', '22, -86, 40, 53'],
		['three numbers', '22, 44, 40'],
		['five numbers', '22, 44, 40, 53, 1'],
		['no numbers', 'a, b, c, d'],
		['a name of every object', 'constructor']
	])('that is %s (%s) is complained of, and the first view stands', (_, text) => {
		expect(read('view', text)).toMatchObject({
			settings: { bounds: [30, 46, 40, 52] },
			complaints: [`"${text}" is not a view.`]
		});
	});
});

describe('the day of a scene', () => {
	it.each([
		['2024-08-06', '2024-08-06', 0],
		['2025-03-16', '2025-03-16', 0],
		['2024-08-05', '2025-03-12', 1],
		['2025-03-17', '2025-03-12', 1],
		['2025-02-30', '2025-03-12', 1]
	])('of %s is %s, with %i complaints', (text, day, count) => {
		const { settings, complaints } = read('day', text);
		expect([settings.day, complaints.length]).toEqual([day, count]);
	});
});

describe('an activity', () => {
	it.each([
		['order first', 1],
		['order first, first', 1],
		['order first, second', 0],
		['order first, nobody', 2],
		['place sudzha', 0],
		['place', 1],
		['place moon', 1],
		['share', 0],
		['draw-front', 0],
		['dance', 1]
	])('"%s" brings %i complaints, and is none where there are any', (text, count) => {
		const { settings, complaints } = read('activity', text);
		expect(complaints).toHaveLength(count);
		expect(settings.activity === null).toBe(count > 0);
	});
});

describe('the map that a scene leads to', () => {
	it('is one that this map leads to', () => {
		expect(read('map', 'debaltseve-2015')).toMatchObject({
			settings: { map: 'debaltseve-2015' },
			complaints: []
		});
		expect(read('map', 'atlantis')).toMatchObject({
			settings: { map: null },
			complaints: ['"atlantis" is no map that this one leads to.']
		});
	});
});

describe('the addresses that a scene has taken in', () => {
	it('are read as they stood, and what cannot have been one is complained of', () => {
		expect(read('was', 'the-squeeze, a-raid-2')).toMatchObject({
			settings: { formerSlugs: ['the-squeeze', 'a-raid-2'] },
			complaints: []
		});
		expect(read('was', 'the-squeeze, The Squeeze')).toMatchObject({
			settings: { formerSlugs: ['the-squeeze'] },
			complaints: ['"The Squeeze" was no address of a scene.']
		});
	});
});

describe('the short path', () => {
	it.each([
		['yes', true, 0],
		['no', false, 0],
		['perhaps', false, 1]
	])('is taken with "%s": %s', (text, path, count) => {
		const { settings, complaints } = read('path', text);
		expect([settings.path, complaints.length]).toEqual([path, count]);
	});
});
