/** How far apart two colours look, for those too who see no red or no green. */
import { linear, rgbOf, type Rgb } from './colour.ts';

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Whose eyes. Of those who lack one kind of cones: G. M. Machado, M. M. Oliveira and L. A. F.
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009), severity 1.
 */
const EYES: readonly { see: Matrix; apart: number }[] = [
	{
		see: [
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1]
		],
		apart: 10
	},
	{
		see: [
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881]
		],
		apart: 8
	},
	{
		see: [
			[0.152286, 1.052583, -0.204868],
			[0.114503, 0.786281, 0.099216],
			[-0.003882, -0.048116, 1.051998]
		],
		apart: 8
	}
];

/** Whether two colours, as `#rrggbb`, are told apart by everybody. */
export function areApart(one: string, other: string): boolean {
	return EYES.every(
		({ see, apart }) => difference(times(see, rgbOf(one)), times(see, rgbOf(other))) >= apart
	);
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
	return matrix.map(([a, b, c]) => a * x + b * y + c * z) as [number, number, number];
}

const XYZ: Matrix = [
	[0.4123907992659593, 0.357584339383878, 0.1804807884018343],
	[0.2126390058715102, 0.715168678767756, 0.0721923153607337],
	[0.0193308187155918, 0.119194779794626, 0.9505321522496607]
];
/** Of daylight, D65. */
const WHITE: Rgb = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329];

/** CIE L*a*b*. */
function labOf(colour: Rgb): Rgb {
	// What those eyes see may lie outside of what a screen shows.
	const light = colour.map((part) => Math.sign(part) * linear(Math.abs(part)));
	const [x, y, z] = times(XYZ, light as [number, number, number]).map((part, at) => {
		const share = part / (WHITE[at] ?? 1);
		return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
	}) as [number, number, number];
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const TURN = 2 * Math.PI;
const degrees = (angle: number) => (angle * Math.PI) / 180;

/**
 * CIEDE2000: about 1 is just seen. The names are those of the standard (CIE 142-2001).
 */
function difference(one: Rgb, other: Rgb): number {
	const [l1, a1, b1] = labOf(one);
	const [l2, a2, b2] = labOf(other);
	const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
	const g = 1.5 - 0.5 * Math.sqrt(mean7 / (mean7 + 25 ** 7));
	const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
	const [h1, h2] = [hue(a1 * g, b1), hue(a2 * g, b2)];
	const isGrey = c1 * c2 === 0;
	let turned = isGrey ? 0 : h2 - h1;
	if (turned > Math.PI) turned -= TURN;
	if (turned < -Math.PI) turned += TURN;
	const c = (c1 + c2) / 2;
	let h = isGrey ? h1 + h2 : (h1 + h2) / 2;
	if (!isGrey && Math.abs(h1 - h2) > Math.PI) h += h < Math.PI ? Math.PI : -Math.PI;
	const l = ((l1 + l2) / 2 - 50) ** 2;
	const t =
		1 -
		0.17 * Math.cos(h - degrees(30)) +
		0.24 * Math.cos(2 * h) +
		0.32 * Math.cos(3 * h + degrees(6)) -
		0.2 * Math.cos(4 * h - degrees(63));
	const dl = (l2 - l1) / (1 + (0.015 * l) / Math.sqrt(20 + l));
	const dc = (c2 - c1) / (1 + 0.045 * c);
	const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(turned / 2)) / (1 + 0.015 * c * t);
	const theta = degrees(30) * Math.exp(-(((h / degrees(1) - 275) / 25) ** 2));
	const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(2 * theta);
	return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

function hue(a: number, b: number): number {
	const angle = Math.atan2(b, a);
	return angle < 0 ? angle + TURN : angle;
}
