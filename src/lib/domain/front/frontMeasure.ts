import type { Rules } from '../dataset/rules.ts';
import type { SectorId } from '../dataset/theatre.ts';
import type { Day } from '../time/day.ts';
import { lengthLadder } from './lineLength.ts';
import type { PlanePoint, Planes } from '../geometry/plane.ts';
import { RESOLUTIONS_KM, type ResolutionKm } from './resolutions.ts';
import type { Measured } from '../control/types.ts';

/** A front's length by sector, rung by rung of the ladder: `km[rung][sector]`. */
export type SectorLadder = readonly ReadonlyMap<SectorId, number>[];

/**
 * Length of the lines by sector at each resolution. A simplified stretch is shared out among the
 * sectors in proportion to the full line beneath it, so that the sectors add up to the whole.
 */
export function sectorLadder(
	lines: readonly (readonly PlanePoint[])[],
	sectorAt: (point: PlanePoint) => SectorId,
	{ equalArea, equidistant }: Planes
): SectorLadder {
	const totals = RESOLUTIONS_KM.map(() => new Map<SectorId, number>());
	for (const line of lines) {
		const steps = line.slice(1).map((point, i) => stepOf(line[i] ?? point, point, sectorAt));
		lengthLadder(line.map(equalArea.toLonLat), equidistant).forEach((rung, level) => {
			const total = totals[level];
			rung.stretchesKm.forEach((stretchKm, i) => {
				const under = steps.slice(rung.kept[i], rung.kept[i + 1]);
				const fullKm = under.reduce((sum, step) => sum + step.km, 0);
				for (const { sector, km } of under) {
					const share = fullKm > 0 ? (stretchKm * km) / fullKm : 0;
					total?.set(sector, (total.get(sector) ?? 0) + share);
				}
			});
		});
	}
	return totals;
}

/** The drawn contour at 0, and those at both ends of the band, measured. */
export interface MeasuredContours {
	drawn: SectorLadder;
	surely: SectorLadder;
	perhaps: SectorLadder;
}

/** What of a set of contours is counted. */
export interface CountedContours {
	contours: MeasuredContours;
	isCounted: (sector: SectorId) => boolean;
}

/**
 * Length along the drawn contour, with the least and greatest over the three contours, widened by
 * what the resolution is known to miss.
 */
export function measureFront(
	parts: readonly CountedContours[],
	resolutionKm: ResolutionKm,
	asOf: Day,
	rules: Pick<Rules, 'band' | 'resolutionError'>
): Measured {
	const level = RESOLUTIONS_KM.indexOf(resolutionKm);
	const lengthOf = (ladderOf: (contours: MeasuredContours) => SectorLadder | undefined) =>
		parts.reduce((sum, { contours, isCounted }) => {
			const rung = ladderOf(contours)?.[level] ?? [];
			return sum + countedKm(rung, isCounted);
		}, 0);
	const value = lengthOf((contours) => contours.drawn);
	const all = [
		value,
		lengthOf((contours) => contours.surely),
		lengthOf((contours) => contours.perhaps)
	];
	const error = rules.resolutionError[resolutionKm];
	const band = String(rules.band);
	return {
		value: toTenth(value),
		low: toTenth(Math.min(...all) * (1 - error)),
		high: toTenth(Math.max(...all) * (1 + error)),
		unit: 'km',
		resolutionKm,
		asOf,
		method: `Great-circle length of the contour at score 0, simplified to ${String(resolutionKm)} km; band: the contours at -${band} and +${band}, widened by ${(error * 100).toFixed(1)} per cent for the resolution`
	};
}

function countedKm(
	rung: Iterable<readonly [SectorId, number]>,
	isCounted: (sector: SectorId) => boolean
): number {
	let sum = 0;
	for (const [sector, km] of rung) if (isCounted(sector)) sum += km;
	return sum;
}

function stepOf(from: PlanePoint, to: PlanePoint, sectorAt: (point: PlanePoint) => SectorId) {
	return {
		sector: sectorAt([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]),
		km: Math.hypot(to[0] - from[0], to[1] - from[1])
	};
}

/** Figures carry a tenth of a kilometre: more digits than the method knows, few enough to compare. */
function toTenth(km: number): number {
	return Math.round(km * 10) / 10;
}
