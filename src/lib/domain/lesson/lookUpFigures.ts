import { distance } from '@turf/turf';
import { shrunk } from '../claims/shrunk.ts';
import type { Band } from '../claims/verdict.ts';
import type { MeasureId, MeasureSpec } from '../dataset/measureSpec.ts';
import type { Lens } from '../control/types.ts';
import { daysBetween, daysFromTo, parseDay, type Day } from '../time/day.ts';
import { locale } from '../../words/language.ts';
import type { LookedUp } from './scene.ts';

/** Where the numbers of a lesson come from. */
export interface LessonFacts {
	/** The measures that have figures day by day; what is retaken is of the first area among them. */
	headlines: readonly Pick<MeasureSpec, 'id' | 'kind'>[];
	/** The first day of the map. */
	firstDay: Day;
	/** The figures of a day by measure; null where they are not known under that lens. */
	figures(day: Day, lens: Lens): Readonly<Record<MeasureId, Band | null>> | null;
	/** Degrees; null where there is no such place, or its position is not known. */
	position(placeId: string): { lon: number; lat: number } | null;
	/** What was said; null where there is no such claim. */
	claimValue(claimId: string): number | null;
}

const PLACEHOLDER = /^([a-z0-9-]+)((?::[a-z0-9-]+)*)(?:@(\d{4}-\d{2}-\d{2}))?$/;
const PARTS = ['value', 'low', 'high'] as const;

/**
 * Looks up a number that a lesson names instead of typing it:
 * a headline measure by its id, also with `:low` or `:high` and with `@YYYY-MM-DD` for another day
 * than the scene's; `retaken-percent`, of our own peak or `:<claim>` of a published
 * area; `retaken-km2`, since `:<day>` or since our own `:peak`, also with `:low` or `:high`; `distance:<place>:<place>` in km; `claim:<id>`; `days-since:<day>`.
 */
export function lookUpFigure(
	facts: LessonFacts,
	placeholder: string,
	scene: { day: Day; lens: Lens }
): LookedUp {
	const [, name = '', rest = '', otherDay] = PLACEHOLDER.exec(placeholder) ?? [];
	const [first, second] = rest.split(':').slice(1);
	const day = otherDay === undefined ? scene.day : parseDay(otherDay);
	if (day === null) return failed(`${otherDay ?? ''} is not a day.`);
	switch (name) {
		case 'retaken-percent':
			return found(retakenPercent(facts, day, scene.lens, first));
		case 'retaken-km2':
			return part(retakenKm2(facts, day, scene.lens, first), second);
		case 'distance':
			return found(distanceBetween(facts, first, second));
		case 'claim':
			return found(first === undefined ? null : facts.claimValue(first));
		case 'days-since': {
			const since = first === undefined ? null : parseDay(first);
			return found(since === null ? null : daysBetween(since, day));
		}
		default:
			return facts.headlines.some(({ id }) => id === name)
				? part(facts.figures(day, scene.lens)?.[name] ?? null, first)
				: failed('there is no such number.');
	}
}

/** The share of the greatest area held up to a day that was held no longer, per cent. */
function retakenPercent(facts: LessonFacts, day: Day, lens: Lens, claimId?: string): number | null {
	const left = held(facts, day, lens)?.value;
	const base = claimId === undefined ? peakKm2(facts, day, lens) : facts.claimValue(claimId);
	if (left === undefined || base === null || base <= 0) return null;
	return (1 - left / base) * 100;
}

/** How much less was held than on the evening of another day, or than on the widest up to then. */
function retakenKm2(facts: LessonFacts, day: Day, lens: Lens, since?: string): Band | null {
	const heldOn = (each: Day) => held(facts, each, lens);
	const from = since === undefined ? null : parseDay(since);
	const before = since === 'peak' ? peak(facts, day, lens) : from === null ? null : heldOn(from);
	return shrunk(before, heldOn(day));
}

/** The area that what is retaken is of, as it was held on a day. */
function held(facts: LessonFacts, day: Day, lens: Lens): Band | null {
	const area = facts.headlines.find(({ kind }) => kind === 'area');
	return area ? (facts.figures(day, lens)?.[area.id] ?? null) : null;
}

/** The greatest area that was held up to a day, km2; null where one of the days has none. */
export function peakKm2(facts: LessonFacts, day: Day, lens: Lens): number | null {
	return peak(facts, day, lens)?.value ?? null;
}

/** Null where one of the days is not known, as claims have it: it might have been the greatest. */
function peak(facts: LessonFacts, day: Day, lens: Lens): Band | null {
	if (day < facts.firstDay) return null;
	let widest: Band | null = null;
	for (const each of daysFromTo(facts.firstDay, day)) {
		const then = held(facts, each, lens);
		if (then === null) return null;
		if (widest === null || then.value > widest.value) widest = then;
	}
	return widest;
}

function distanceBetween(facts: LessonFacts, from = '', to = ''): number | null {
	const start = facts.position(from);
	const end = facts.position(to);
	if (!start || !end) return null;
	return distance([start.lon, start.lat], [end.lon, end.lat], { units: 'kilometers' });
}

function part(band: Band | null, name: string | undefined): LookedUp {
	const which = PARTS.find((each) => each === (name ?? 'value'));
	if (which === undefined) return failed(`"${name ?? ''}" is neither low nor high.`);
	return found(band && band[which]);
}

function found(value: number | null): LookedUp {
	if (value === null || !Number.isFinite(value)) return failed('it is not known for this scene.');
	return {
		ok: true,
		text: new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value),
		value: Math.round(value * 10) / 10
	};
}

function failed(reason: string): LookedUp {
	return { ok: false, reason };
}
