import type { Measured } from '../../src/lib/domain/control/types.ts';
import type { Claim } from '../../src/lib/domain/model/claim.ts';
import { escapeXml } from '../../src/lib/map/static/xml.ts';
import { LENGTHS } from './references.ts';

const WIDTH = 800;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 560;
const TOP = 30;
const BOTTOM = 370;
const LONGEST_KM = 2100;
const SHORTEST_KM = 600;

/** Length by resolution, ours with its band, the references', and what was published. */
export function ladderChart(ladder: readonly Measured[], published: readonly Claim[]): string {
	const rungs = ladder.map(({ resolutionKm = 0, ...rung }) => ({ km: resolutionKm, ...rung }));
	const band = [
		...rungs.map(({ km, high }) => point(km, high)),
		...rungs.toReversed().map(({ km, low }) => point(km, low))
	];
	const lines = [
		`<polygon points="${band.join(' ')}" fill="#1F1B16" opacity="0.12"/>`,
		line(
			rungs.map(({ km, value }) => point(km, value)),
			'#1F1B16',
			''
		),
		line(
			LENGTHS.map(([km, a]) => point(km, a)),
			'#2B6CB0',
			'6 4'
		),
		line(
			LENGTHS.map(([km, , b]) => point(km, b)),
			'#B5533C',
			'2 4'
		),
		...rungs.map(({ km }) => text(x(km), BOTTOM + 22, `${String(km)} km`, 'middle')),
		...published.map(
			({ value }) =>
				`<path d="M${String(LEFT)} ${y(value)}H${String(RIGHT)}" stroke="#0F6E78" stroke-width="1"/>`
		),
		...labelHeights(published.map(({ value }) => Number(y(value)))).map((atY, i) => {
			const { value = 0, assertedBy = '' } = published[i] ?? {};
			return text(
				RIGHT + 8,
				atY + 5,
				`${value.toLocaleString('en-GB')} km, ${assertedBy}`,
				'start'
			);
		}),
		text(LEFT, TOP - 10, 'Length of the front, km, by resolution', 'start'),
		text(x(1), Number(y(1002)) - 8, 'A', 'middle'),
		text(x(1), Number(y(979)) + 16, 'B', 'middle'),
		text(x(1), Number(y(855)) + 22, 'ours', 'middle')
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="Length of the front by resolution: ours with its band, two references, and published figures" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#FBF8F3"/>${lines.join('')}</svg>\n`;
}

/** Heights for the labels of lines at these heights, a line of type apart. */
function labelHeights(heights: readonly number[]): number[] {
	const placed: number[] = [];
	return heights.map((height) => {
		let at = height;
		while (placed.some((other) => Math.abs(other - at) < 18)) at -= 6;
		placed.push(at);
		return at;
	});
}

function x(resolutionKm: number): number {
	return LEFT + 20 + (Math.log2(resolutionKm / 0.5) / Math.log2(40)) * (RIGHT - LEFT - 40);
}

function y(km: number): string {
	const share = Math.log(km / SHORTEST_KM) / Math.log(LONGEST_KM / SHORTEST_KM);
	return (BOTTOM - share * (BOTTOM - TOP)).toFixed(1);
}

function point(resolutionKm: number, km: number): string {
	return `${x(resolutionKm).toFixed(1)},${y(km)}`;
}

function line(points: string[], colour: string, dashes: string): string {
	return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>`;
}

function text(atX: number, atY: number, words: string, anchor: string): string {
	return `<text x="${atX.toFixed(1)}" y="${atY.toFixed(1)}" text-anchor="${anchor}" fill="#1F1B16">${escapeXml(words)}</text>`;
}
