/** Geometry of the small charts: scales, and steps, since a day's figure holds until the next. */

export type Scale = (value: number) => number;

export function linear(from: readonly [number, number], to: readonly [number, number]): Scale {
	const [low, high] = from;
	const [start, end] = to;
	return (value) => start + ((value - low) / (high - low)) * (end - start);
}

export function logarithmic(from: readonly [number, number], to: readonly [number, number]): Scale {
	const scale = linear([Math.log(from[0]), Math.log(from[1])], to);
	return (value) => scale(Math.log(value));
}

/** A step of a chart: at `x` the value changes to `y`. Null is a gap. */
export interface Step {
	x: number;
	y: number | null;
}

/**
 * An SVG path of steps; a value that stays the same is written once.
 * @param end where the last step ends
 */
export function stepPath(steps: readonly Step[], end: number): string {
	const parts: string[] = [];
	let before: number | null = null;
	for (const { x, y } of steps) {
		if (y === null) {
			if (before !== null) parts.push(`H${tenth(x)}`);
		} else if (before === null) parts.push(`M${tenth(x)} ${tenth(y)}`);
		else if (tenth(y) !== tenth(before)) parts.push(`H${tenth(x)}V${tenth(y)}`);
		before = y;
	}
	if (before !== null) parts.push(`H${tenth(end)}`);
	return parts.join('');
}

/** The strip between two rows of steps, as one closed path for each stretch without a gap. */
export function stepBand(
	steps: readonly { x: number; low: number | null; high: number | null }[],
	end: number
): string {
	const stretches: { x: number; low: number; high: number }[][] = [];
	const ends: number[] = [];
	let open = false;
	for (const { x, low, high } of steps) {
		if (low === null || high === null) {
			if (open) ends.push(x);
			open = false;
			continue;
		}
		const last = stretches.at(-1);
		if (open && last) {
			const before = last.at(-1);
			if (before?.low !== low || before.high !== high) last.push({ x, low, high });
		} else stretches.push([{ x, low, high }]);
		open = true;
	}
	if (open) ends.push(end);
	return stretches.map((stretch, i) => outline(stretch, ends[i] ?? end)).join('');
}

function outline(stretch: readonly { x: number; low: number; high: number }[], end: number) {
	const [first] = stretch;
	if (!first) return '';
	const upper = stretch.slice(1).map(({ x, high }) => `H${tenth(x)}V${tenth(high)}`);
	const lower = [...stretch.entries()]
		.reverse()
		.map(([, { x, low }]) => `V${tenth(low)}H${tenth(x)}`);
	return `M${tenth(first.x)} ${tenth(first.high)}${upper.join('')}H${tenth(end)}${lower.join('')}Z`;
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Published values further from the bands than so many times the bands' height stand at the edge. */
const MARKS_REACH = 1.5;

/**
 * Least and greatest value of a chart: every band, and the published values that lie near them.
 * @param base a value that is always on the chart
 */
export function chartRange(
	bands: readonly ({ low: number; high: number } | null | undefined)[],
	marks: readonly number[],
	base?: number
): [least: number, greatest: number] {
	const values = bands.flatMap((band) => (band ? [band.low, band.high] : []));
	if (base !== undefined) values.push(base);
	const [least, greatest] = extent(values.length > 0 ? values : marks);
	const reach = (greatest - least) * MARKS_REACH;
	return extent([
		least,
		greatest,
		...marks.filter((mark) => mark >= least - reach && mark <= greatest + reach)
	]);
}

function extent(values: readonly number[]): [number, number] {
	if (values.length === 0) return [0, 1];
	const [least, greatest] = [Math.min(...values), Math.max(...values)];
	return greatest > least ? [least, greatest] : [least, least + 1];
}

/** Round numbers from `low` to `high`: 1, 2 or 5 times a power of ten apart, seven at most. */
export function ticksBetween(low: number, high: number): number[] {
	const least = (high - low) / 6;
	const power = 10 ** Math.floor(Math.log10(least));
	const step = power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
	const first = Math.ceil(low / step);
	return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step);
}
