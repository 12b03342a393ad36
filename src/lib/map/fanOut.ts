/** Pixels right and down from the place. */
export type Offset = readonly [number, number];

interface Spot {
	id: string;
	lon: number;
	lat: number;
}

/** Marks of places nearer to each other than this (degrees, about 10 km) share one fan. */
const NEAR = 0.1;
/** Room a mark takes along its arc, pixels. */
const STEP = 19;
const FIRST_RADIUS = 24;
const ROW = 19;
/** Half the opening of the fan; well under a right angle, so that there is room for a name beside the place. */
const HALF_OPENING = (60 * Math.PI) / 180;

function rowsFor(count: number): number[] {
	const rows: number[] = [];
	for (let left = count; left > 0;) {
		const radius = leaderLength(rows.length);
		const room = Math.floor((2 * HALF_OPENING * radius) / STEP) + 1;
		const taken = Math.min(left, room);
		rows.push(taken);
		left -= taken;
	}
	return rows;
}

/** A line that leads from a place to its mark. */
export interface Leader {
	/** The row of the fan that the mark stands in, from 0. */
	row: number;
	/** Degrees clockwise from straight up. */
	turn: number;
}

/** How long a leader to a row of the fan is, pixels. */
export function leaderLength(row: number): number {
	return FIRST_RADIUS + row * ROW;
}

export function leaderTo([right, down]: Offset): Leader {
	return {
		row: Math.max(0, Math.round((Math.hypot(right, down) - FIRST_RADIUS) / ROW)),
		turn: round((Math.atan2(right, -down) * 180) / Math.PI)
	};
}

/** Slots of a fan of `count` marks, from left to right, the row nearest to the place first. */
export function fanSlots(count: number): Offset[] {
	return rowsFor(count).flatMap((taken, row) => {
		const radius = leaderLength(row);
		const step = Math.min(STEP / radius, (2 * HALF_OPENING) / Math.max(1, taken - 1));
		return Array.from({ length: taken }, (_, index): Offset => {
			const angle = (index - (taken - 1) / 2) * step;
			return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
		});
	});
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;

/**
 * Where each event's mark stands beside its place, so that several at one spot can all be seen
 * and pointed at: arcs above the place, never on it or beside it, where its name is. Follows the
 * order given; the same events give the same offsets.
 */
export function fanOut(events: readonly Spot[]): Map<string, Offset> {
	const groups: Spot[][] = [];
	for (const event of events) {
		const group = groups.find(([first]) => first !== undefined && isNear(first, event));
		if (group) group.push(event);
		else groups.push([event]);
	}
	const offsets = new Map<string, Offset>();
	for (const group of groups) {
		const slots = fanSlots(group.length);
		group.forEach((event, index) => offsets.set(event.id, slots[index] ?? [0, -FIRST_RADIUS]));
	}
	return offsets;
}

function isNear(a: Spot, b: Spot): boolean {
	return (
		Math.abs(a.lat - b.lat) < NEAR &&
		Math.abs(a.lon - b.lon) < NEAR / Math.cos((a.lat * Math.PI) / 180)
	);
}
