/** Colours as `#rrggbb`: read, mixed, and how much one stands out from another. */

/** Red, green and blue of sRGB, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** `#0f6e78` of that, of `0F6E78` or of `#0fa`; null where the text is no such colour. */
export function parseColour(text: string): string | null {
	const digits = HEX.exec(text)?.[1]?.toLowerCase();
	if (digits === undefined) return null;
	return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

/** @param colour `#rrggbb` */
export function rgbOf(colour: string): Rgb {
	const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
	return [part(1), part(3), part(5)];
}

/** sRGB's own curve, away from light that adds up. */
export function linear(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
	const [red, green, blue] = rgbOf(colour).map(linear) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of two colours, 1 to 21, as WCAG 2 counts it. */
export function contrast(one: string, other: string): number {
	const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (more + 0.05) / (less + 0.05);
}

/** @param share of the second colour, 0 to 1 */
export function mix(one: string, other: string, share: number): string {
	const to = rgbOf(other);
	const parts = rgbOf(one).map((part, at) => part + ((to[at] ?? 0) - part) * share);
	const hex = parts.map((part) =>
		Math.round(part * 255)
			.toString(16)
			.padStart(2, '0')
	);
	return `#${hex.join('')}`;
}

const STEP = 0.02;

/**
 * The colour itself where it will do, else the least that it has to be mixed with another to.
 * @param towards black or white: what there is no doubt about
 */
export function mixedUntil(
	colour: string,
	towards: string,
	willDo: (colour: string) => boolean
): string {
	for (let share = 0; share < 1; share += STEP) {
		const mixed = mix(colour, towards, share);
		if (willDo(mixed)) return mixed;
	}
	return towards;
}
