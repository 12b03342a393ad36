import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import {
	lookUpFigure,
	peakKm2,
	type LessonFacts
} from '../../../src/lib/domain/lesson/lookUpFigures.ts';

/** km2 held inside Russia from a day on: least, drawn, greatest. Grows, shrinks, grows again. */
const HELD = [
	['2024-08-06', 90, 100, 120],
	['2024-09-01', 700, 800, 900],
	['2024-10-01', 350, 400, 500],
	['2025-03-01', 900, 1000, 1300],
	['2025-03-12', 150, 200, 260]
] as const;

const facts: LessonFacts = {
	headlines: [
		{ id: 'front-length-km', kind: 'front' },
		{ id: 'kursk-area-km2', kind: 'area' }
	],
	firstDay: '2024-08-06',
	figures(day) {
		const found = HELD.findLast(([from]) => from <= day);
		if (!found) return null;
		const [, low, value, high] = found;
		return {
			'kursk-area-km2': { value, low, high },
			'front-length-km': { value: value + 0.44, low: value - 10, high: value + 20 }
		};
	},
	position: (id) =>
		({ sudzha: { lon: 35.27, lat: 51.19 }, jeddah: { lon: 39.19, lat: 21.49 } })[id] ?? null,
	claimValue: (id) => ({ 'held-1000-km2': 1000, 'held-0-km2': 0 })[id] ?? null
};
const lookUp = (placeholder: string, day: string) =>
	lookUpFigure(facts, placeholder, { day, lens: DEFAULT_LENS });

describe('a number that a scene names', () => {
	it.each([
		// Of a day: the scene's, or the one it names.
		['front-length-km', '2025-03-12', 200.4],
		['front-length-km:low', '2025-03-12', 190],
		['front-length-km:high', '2025-03-12', 220],
		['kursk-area-km2', '2024-09-30', 800],
		['kursk-area-km2:low', '2024-09-30', 700],
		['kursk-area-km2:high', '2024-09-30', 900],
		['kursk-area-km2@2024-10-01', '2025-03-12', 400],
		['kursk-area-km2:high@2024-10-01', '2025-03-12', 500],
		// Of the widest area up to the scene's day: what came after it is not known to it.
		['retaken-percent', '2024-08-20', 0],
		['retaken-percent', '2024-12-01', 50],
		['retaken-percent', '2025-03-01', 0],
		['retaken-percent', '2025-03-12', 80],
		['retaken-percent@2024-12-01', '2025-03-12', 50],
		['retaken-percent:held-1000-km2', '2024-12-01', 60],
		// Less than on another evening, or than at the widest up to then; low with high.
		['retaken-km2:peak', '2024-12-01', 400],
		['retaken-km2:peak:low', '2024-12-01', 200],
		['retaken-km2:peak:high', '2024-12-01', 550],
		['retaken-km2:peak', '2025-03-12', 800],
		['retaken-km2:2024-09-01', '2025-03-12', 600],
		['retaken-km2:2024-09-01:low', '2025-03-12', 440],
		['retaken-km2:2024-09-01:high', '2025-03-12', 750],
		['claim:held-1000-km2', '2025-03-12', 1000],
		['days-since:2024-08-06', '2025-03-12', 218],
		['days-since:2025-03-12', '2025-03-12', 0]
	])('%s of a scene of %s is %d', (placeholder, day, value) => {
		expect(lookUp(placeholder, day)).toMatchObject({ ok: true, value });
	});

	it('is a distance by the great circle', () => {
		const km = distance([35.27, 51.19], [39.19, 21.49], { units: 'kilometers' });
		expect(lookUp('distance:sudzha:jeddah', '2025-03-12')).toMatchObject({
			ok: true,
			value: Math.round(km * 10) / 10
		});
	});

	it('is written whole, with a comma between thousands', () => {
		expect(lookUp('kursk-area-km2@2025-03-01', '2025-03-12')).toMatchObject({ text: '1,000' });
	});

	it.each([
		['kursk-area-km2', '2024-08-05', 'it is not known for this scene.'],
		['retaken-percent', '2024-08-05', 'it is not known for this scene.'],
		['retaken-percent:held-0-km2', '2025-03-12', 'it is not known for this scene.'],
		['retaken-percent:nobody', '2025-03-12', 'it is not known for this scene.'],
		['retaken-km2:2024-08-05', '2025-03-12', 'it is not known for this scene.'],
		['retaken-km2', '2025-03-12', 'it is not known for this scene.'],
		['distance:sudzha:moon', '2025-03-12', 'it is not known for this scene.'],
		['kursk-area-km2@2025-02-30', '2025-03-12', '2025-02-30 is not a day.'],
		['kursk-area-km2:middle', '2025-03-12', '"middle" is neither low nor high.'],
		['moon-area-km2', '2025-03-12', 'there is no such number.'],
		['', '2025-03-12', 'there is no such number.']
	])('%s of a scene of %s is none: %s', (placeholder, day, reason) => {
		expect(lookUp(placeholder, day)).toEqual({ ok: false, reason });
	});
});

describe('the widest area up to a day', () => {
	it.each([
		['2024-08-05', null],
		['2024-08-06', 100],
		['2024-08-31', 100],
		['2024-09-01', 800],
		['2025-02-28', 800],
		['2025-03-01', 1000],
		['2025-03-16', 1000]
	])('%s is %s km2, whatever came later', (day, km2) => {
		expect(peakKm2(facts, day, DEFAULT_LENS)).toBe(km2);
	});

	it('is not known from a day on that has no figures, nor is what was retaken of it', () => {
		const gap: LessonFacts = {
			...facts,
			figures: (day, lens) => (day === '2024-11-11' ? null : facts.figures(day, lens))
		};
		const scene = (day: string) => ({ day, lens: DEFAULT_LENS });
		expect(peakKm2(gap, '2024-11-10', DEFAULT_LENS)).toBe(800);
		expect(peakKm2(gap, '2024-11-12', DEFAULT_LENS)).toBeNull();
		for (const placeholder of ['retaken-percent', 'retaken-km2:peak']) {
			expect(lookUpFigure(gap, placeholder, scene('2024-11-10')).ok).toBe(true);
			expect(lookUpFigure(gap, placeholder, scene('2024-11-12'))).toEqual({
				ok: false,
				reason: 'it is not known for this scene.'
			});
		}
		// What somebody else said of the greatest needs no peak of ours.
		expect(lookUpFigure(gap, 'retaken-percent:held-1000-km2', scene('2024-11-12')).ok).toBe(true);
	});
});
