/** Says of every arc of the land what line it is: a coast, a border, a region's, a disputed one. */
import { ringsOf } from '../arcsOf.ts';
import { at, type Point } from '../geometry.ts';
import type { LandTopology } from './landTopology.ts';
import type { DisputedBorder } from './readDisputed.ts';
import type { UnitProperties } from './readUnits.ts';

export interface LandLine {
	kind: 'coast' | 'border' | 'region' | 'disputed';
	/** Sorted ISO codes of the states on its sides, "IRQ-SYR"; of one state, "SYR". */
	between: string;
	/** Of the row of `disputed.csv`, where it is disputed. */
	id?: string;
	/** Its index. */
	arc: number;
}

/** Each arc that units or claims use, once; the edge of the box is left out. */
export function linesOfLand(
	{ arcs, units, claims, edgeArcs }: LandTopology,
	disputed: readonly DisputedBorder[]
): LandLine[] {
	const sides = new Map<number, UnitProperties[]>();
	for (const unit of units) {
		if (!unit.properties) continue;
		for (const reference of ringsOf(unit).flat()) {
			const arc = indexOf(reference);
			sides.set(arc, [...(sides.get(arc) ?? []), unit.properties]);
		}
	}
	const claimed = new Map<number, string>();
	for (const claim of claims) {
		for (const reference of claim.arcs.flat())
			claimed.set(indexOf(reference), claim.properties?.id ?? '');
	}
	const used = new Set([...sides.keys(), ...claimed.keys()]);
	return [...used]
		.filter((arc) => !edgeArcs.has(arc))
		.sort((a, b) => a - b)
		.map((arc) => ({
			arc,
			...describe(at(arcs, arc), sides.get(arc) ?? [], claimed.get(arc), disputed)
		}));
}

const indexOf = (reference: number) => (reference < 0 ? ~reference : reference);

function describe(
	points: readonly Point[],
	sides: readonly UnitProperties[],
	claim: string | undefined,
	disputed: readonly DisputedBorder[]
): Omit<LandLine, 'arc'> {
	const between = [...new Set(sides.map(({ iso_a3 }) => iso_a3))].sort().join('-');
	if (claim !== undefined) return { kind: 'disputed', between, id: claim };
	if (sides.length < 2) return { kind: 'coast', between };
	const row = disputed.find((border) => isPartOf(border, points, between, sides));
	if (row) return { kind: 'disputed', between, id: row.id };
	return { kind: between.includes('-') ? 'border' : 'region', between };
}

function isPartOf(
	{ how, which, box: [west, south, east, north] }: DisputedBorder,
	points: readonly Point[],
	between: string,
	sides: readonly UnitProperties[]
): boolean {
	const [x, y] = at(points, points.length >> 1);
	if (x < west || x > east || y < south || y > north) return false;
	if (how === 'between') return which === between;
	if (how === 'unit')
		return (
			!between.includes('-') && sides.some(({ iso_a3, name }) => which === `${iso_a3}:${name}`)
		);
	return false;
}
