import { say } from '../../words/say.ts';
import { furtherCredits } from '../credits.ts';
import type { Units } from '../../domain/model/miles.ts';
import type { CameraView } from '../../domain/view/mapModel.ts';
import type { Drawing } from './drawing.ts';
import { scaleBar, scaleBarInMiles } from './scaleBar.ts';
import { element, escapeXml, tenth } from './xml.ts';
import { textWidth } from './labelPlacement.ts';
import { wrapWords } from './wrapWords.ts';

const CREDIT_SIZE = 13;

/** Scale bar, bottom left. Keeps its room before names are set. @param units both without it */
export function drawScaleBar(
	{ size, scale, view, paint, room, typeRoom }: Drawing,
	lift: number,
	units?: Units
): string {
	const { pixels, text } = measured(view, Math.min(size.width * 0.28, 130 * scale), units);
	const left = 14 * scale;
	const bottom = size.height - lift - 12 * scale;
	const fontSize = 13 * scale;
	const width = Math.max(pixels, typeRoom * textWidth(text, fontSize));
	room.take({ left: 0, right: left + width + 8, top: bottom - 30 * scale, bottom: size.height });
	const tick = 5 * scale;
	const d = `M${tenth(left)},${tenth(bottom - tick)}v${tenth(tick)}h${tenth(pixels)}v${tenth(-tick)}`;
	return [
		element('rect', {
			x: tenth(left - 8 * scale),
			y: tenth(bottom - 24 * scale),
			width: tenth(width + 16 * scale),
			height: tenth(30 * scale),
			rx: 3,
			fill: paint('paper'),
			'fill-opacity': 0.8,
			stroke: 'none'
		}),
		element('path', {
			d,
			fill: 'none',
			stroke: paint('ink'),
			'stroke-width': tenth(1.5 * scale)
		}),
		element(
			'text',
			{
				x: tenth(left),
				y: tenth(bottom - tick - 4 * scale),
				'font-size': tenth(fontSize),
				fill: paint('ink'),
				stroke: paint('land')
			},
			escapeXml(text)
		)
	].join('');
}

function measured(
	view: CameraView,
	most: number,
	units: Units | undefined
): { pixels: number; text: string } {
	if (units === 'miles') {
		const { pixels, miles } = scaleBarInMiles(view, most);
		return { pixels, text: `${miles} ${say.map.mi()}` };
	}
	const { pixels, kilometres, miles } = scaleBar(view, most);
	// As the live map writes it.
	const alone = `${kilometres} ${say.map.km()}`;
	return { pixels, text: units ? alone : say.map.scale({ km: kilometres, miles }) };
}

/**
 * Lines of the credit that fit the width.
 * @param credits the map's own words
 * @param ground the credits of the files that are drawn
 */
export function creditLines(
	credits: readonly string[],
	ground: readonly string[],
	width: number,
	scale: number
): string[] {
	const room = width - 16 * scale;
	const said = credits.join(' · ');
	const all = [...(said === '' ? [] : [said]), ...furtherCredits(ground, said)];
	return wrapWords(all.join(' · '), room, (line) => textWidth(line, CREDIT_SIZE * scale));
}

/** Height the credit takes at the map's foot. */
export function creditHeight(lines: readonly string[], scale: number): number {
	return lines.length === 0 ? 0 : (lines.length * 1.3 * CREDIT_SIZE + 7) * scale;
}

/** Where the map comes from, on a plain strip along its foot. */
export function drawCredit({ size, scale, paint }: Drawing, lines: readonly string[]): string {
	const height = creditHeight(lines, scale);
	if (height === 0) return '';
	const top = size.height - height;
	const strip = element('rect', {
		x: 0,
		y: tenth(top),
		width: size.width,
		height: tenth(height),
		fill: paint('paper'),
		'fill-opacity': 0.88
	});
	const texts = lines.map((line, index) =>
		element(
			'text',
			{
				x: tenth(8 * scale),
				y: tenth(top + (index * 1.3 + 1.25) * CREDIT_SIZE * scale),
				'font-size': tenth(CREDIT_SIZE * scale),
				fill: paint('inkSoft'),
				stroke: 'none'
			},
			escapeXml(line)
		)
	);
	return strip + texts.join('');
}
