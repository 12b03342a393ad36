import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/domain/control/types.ts';
import { layerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import type { Atlas } from '../../../src/lib/state/atlas.svelte.ts';
import { defaultChoices } from '../../../src/lib/state/choices.ts';
import type { DayPicture } from '../../../src/lib/state/day-picture.ts';
import { StagePicture } from '../../../src/lib/ui/map/stage-picture.svelte.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { smallDay } from '../../fixtures/map/smallMap.ts';

const day = '2025-03-12';
const russian: Lens = { sources: 'russian', known: 'happened' };
const drawn = {
	...smallDay,
	day,
	figures: {
		measures: {
			'front-length-km': { measured: { value: 800, low: 790, high: 810, unit: 'km' } },
			'kursk-area-km2': { measured: { value: 180, low: 170, high: 190, unit: 'km2' } }
		}
	}
} as unknown as DayPicture;

type State = Partial<Record<'hasAreas' | 'dayProblem' | 'picture' | 'current', unknown>>;

/** What a stage draws while a day and lens are wanted. */
function stage(wanted: { day?: string; lens?: Lens }, state: State = {}) {
	return new StagePicture(wantedDay(wanted, state));
}

function wantedDay(wanted: { day?: string; lens?: Lens }, state: State = {}): Atlas {
	const { day: wantedDay = day, lens = DEFAULT_LENS } = wanted;
	const isCurrent = wantedDay === day && lens === DEFAULT_LENS;
	return {
		dataset: kursk2025,
		day: wantedDay,
		lens,
		picture: drawn,
		current: isCurrent ? drawn : null,
		isCurrent,
		hasAreas: true,
		dayProblem: null,
		choices: defaultChoices(kursk2025),
		visibleLayers: new Set(layerIds(kursk2025)),
		files: { layers: {} },
		theme: { theme: 'light' },
		eventId: null,
		...state
	} as unknown as Atlas;
}

describe('what a stage draws', () => {
	it('is the day that is wanted, and says its figures', () => {
		const picture = stage({});
		expect(picture.model.control).toBe(drawn.control);
		expect(picture.earlier).toBeNull();
		expect(picture.summary.name).toContain('180 square kilometres');
	});

	it.each([{ day: '2025-03-11' }, { lens: russian }])(
		'is named as of before while another is computed: %o',
		(wanted) => {
			const picture = stage(wanted);
			expect(picture.model.control).toBe(drawn.control);
			expect(picture.earlier).toBe(drawn);
			expect(picture.summary.name).not.toContain('kilometres');
		}
	);

	it('stays as a still picture, under its own name, while another is computed', () => {
		const wanted = wantedDay({});
		const picture = new StagePicture(wanted);
		expect(picture.still?.model.day).toBe(day);
		Object.assign(wanted, { day: '2025-03-11', current: null, isCurrent: false });
		expect(picture.still?.model.day).toBe(day);
		expect(picture.still?.title).toContain('12 March');
		expect(new StagePicture(wanted).still).toBeNull();
	});

	it('has no areas where those of the day cannot be had', () => {
		const picture = stage({ day: '2025-03-11' }, { dayProblem: 'offline' });
		expect(picture.model).toMatchObject({ control: null, frontLine: null, unknownArea: null });
		expect(picture.earlier).toBeNull();
	});

	it('says nothing of areas that were never computed', () => {
		const opening = { ...drawn, control: { type: 'FeatureCollection' as const, features: [] } };
		const state = { hasAreas: false, dayProblem: 'offline', picture: opening, current: opening };
		const { paragraph } = stage({}, state).summary;
		expect(paragraph).not.toContain('Russia holds no part of Ukraine');
	});
});
