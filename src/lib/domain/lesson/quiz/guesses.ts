import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Band } from '../../claims/verdict.ts';
import { lengthLadder } from '../../front/lineLength.ts';
import { planesAround } from '../../geometry/plane.ts';
import { HEADLINE_RESOLUTION_KM, RESOLUTIONS_KM } from '../../front/resolutions.ts';

/** How a guess lies to what was measured. */
export type Standing = 'below' | 'within' | 'above';

/** A class's line beside the front. No score: both numbers stand side by side. */
export interface LengthAnswer {
	guessKm: number;
	measured: Band;
	standing: Standing;
}

/**
 * Length of a drawn front, km: each stroke simplified to the resolution at which the front is
 * quoted, by the function that measures the front, and not the gaps between strokes.
 */
export function drawnFrontKm(strokes: readonly (readonly Position[])[]): number {
	const level = RESOLUTIONS_KM.indexOf(HEADLINE_RESOLUTION_KM);
	return strokes
		.filter((stroke) => stroke.length > 1)
		.flatMap((stroke) => {
			const [lon = 0, lat = 0] = stroke[Math.floor(stroke.length / 2)] ?? [];
			const { equidistant } = planesAround([lon, lat]);
			return lengthLadder(stroke, equidistant)[level]?.stretchesKm ?? [];
		})
		.reduce((sum, km) => sum + km, 0);
}

/** Measures a drawn front as the front itself is measured, and says how it lies to its band. */
export function answerLength(
	strokes: readonly (readonly Position[])[],
	measured: Band
): LengthAnswer {
	const guessKm = drawnFrontKm(strokes);
	return { guessKm, measured, standing: standingOf(guessKm, measured) };
}

/** How far a guessed point lies from the place itself, km on the globe. */
export function answerPlace(guess: Position, place: { lon: number; lat: number }): number {
	return distance(guess, [place.lon, place.lat], { units: 'kilometers' });
}

/** A share by one base. */
export interface ShareAnswer<Base> {
	/** What it is a share of. */
	base: Base;
	percent: number;
}

/** The share retaken, per cent, by each listed base: which one is right nobody said. */
export function answerShare<Base extends { km2: number }>(
	leftKm2: number,
	bases: readonly Base[]
): ShareAnswer<Base>[] {
	return bases
		.filter(({ km2 }) => km2 > 0)
		.map((base) => ({ base, percent: (1 - leftKm2 / base.km2) * 100 }));
}

/** Where a class put an event, and where it belongs: 1 for the earliest. */
export interface OrderAnswer {
	id: string;
	/** Null where nothing was put in order. */
	guessed: number | null;
}

/** The events in their order, each with its place in the guess. */
export function answerOrder(
	events: readonly Dated[],
	guess: readonly string[] | null
): OrderAnswer[] {
	return inOrder(events).map((id) => {
		const at = guess?.indexOf(id) ?? -1;
		return { id, guessed: at < 0 ? null : at + 1 };
	});
}

/** A thing to be put in order. */
export interface Dated {
	id: string;
	startDate: string;
}

/** The ids in the order of their days; those of one day stay as they were. */
export function inOrder(events: readonly Dated[]): string[] {
	return [...events]
		.sort((a, b) => (a.startDate === b.startDate ? 0 : a.startDate < b.startDate ? -1 : 1))
		.map(({ id }) => id);
}

/**
 * The order in which a class is given the events: never the right one where there is another,
 * and the same each time, so that the speaker's window shows it too.
 */
export function shuffled(events: readonly Dated[]): string[] {
	const right = inOrder(events);
	return [...right.filter((_, at) => at % 2 === 1), ...right.filter((_, at) => at % 2 === 0)];
}

function standingOf(value: number, { low, high }: Band): Standing {
	if (value < low) return 'below';
	return value > high ? 'above' : 'within';
}
