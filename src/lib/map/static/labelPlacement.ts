/** A rectangle of the frame, pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

type Anchor = 'start' | 'middle' | 'end';

export interface PlacedLabel {
	/** Baseline start, middle or end, by `anchor`. */
	x: number;
	y: number;
	anchor: Anchor;
}

/** Mean advance of Source Sans 3, in ems, a little on the wide side. */
const REGULAR_ADVANCE = 0.47;
const BOLD_ADVANCE = 0.51;

export function textWidth(text: string, fontSize: number, bold = false, letterSpacing = 0): number {
	return text.length * (fontSize * (bold ? BOLD_ADVANCE : REGULAR_ADVANCE) + letterSpacing);
}

/** Keeps names off each other and off marks: first come, first served, nothing is moved later. */
export class LabelRoom {
	#taken: Box[] = [];
	#avoided: Box[] = [];
	#frame: Box;

	constructor(frame: Box) {
		this.#frame = frame;
	}

	/** Marks a box as taken, whether or not it was free. */
	take(box: Box): void {
		this.#taken.push(box);
	}

	/** Marks a box as better left free: used only where a name has no other room. */
	avoid(box: Box): void {
		this.#avoided.push(box);
	}

	/** Room for a name beside a point: right, left, below, above; null where there is none. */
	besidePoint(
		x: number,
		y: number,
		width: number,
		fontSize: number,
		gap: number
	): PlacedLabel | null {
		const candidates: PlacedLabel[] = [
			{ x: x + gap, y: y + fontSize * 0.35, anchor: 'start' },
			{ x: x - gap, y: y + fontSize * 0.35, anchor: 'end' },
			{ x, y: y + gap + fontSize * 0.8, anchor: 'middle' },
			{ x: x + gap, y: y + gap * 0.6 + fontSize * 0.75, anchor: 'start' },
			{ x: x - gap, y: y + gap * 0.6 + fontSize * 0.75, anchor: 'end' },
			{ x: x + gap, y: y - gap * 0.6, anchor: 'start' },
			{ x: x - gap, y: y - gap * 0.6, anchor: 'end' },
			{ x, y: y - gap - fontSize * 0.15, anchor: 'middle' }
		];
		return this.#firstFree(candidates, width, fontSize, false);
	}

	/** Room for a name centred on a point, or a little above or below it; never on what to avoid. */
	aroundPoint(x: number, y: number, width: number, fontSize: number): PlacedLabel | null {
		const shifts = [0, -1.2, 1.2, -2.4, 2.4];
		const candidates = shifts.map((shift): PlacedLabel => ({
			x,
			y: y + fontSize * (0.35 + shift),
			anchor: 'middle'
		}));
		return this.#firstFree(candidates, width, fontSize, true);
	}

	#firstFree(
		candidates: PlacedLabel[],
		width: number,
		fontSize: number,
		strict: boolean
	): PlacedLabel | null {
		const free = candidates
			.map((label) => ({ label, box: boxOf(label, width, fontSize) }))
			.filter(({ box }) => inside(box, this.#frame) && !this.#taken.some(overlaps(box)));
		const clear = free.find(({ box }) => !this.#avoided.some(overlaps(box)));
		const best = clear ?? (strict ? undefined : free[0]);
		if (!best) return null;
		this.#taken.push(best.box);
		return best.label;
	}
}

const START: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

function boxOf({ x, y, anchor }: PlacedLabel, width: number, fontSize: number): Box {
	const left = x - width * START[anchor];
	const margin = fontSize * 0.15;
	return {
		left: left - margin,
		right: left + width + margin,
		top: y - fontSize * 0.85,
		bottom: y + fontSize * 0.3
	};
}

function inside(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left &&
		box.right <= frame.right &&
		box.top >= frame.top &&
		box.bottom <= frame.bottom
	);
}

function overlaps(a: Box) {
	return (b: Box): boolean =>
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
