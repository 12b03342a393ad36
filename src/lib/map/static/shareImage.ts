/** The picture that stands for a link: a map over a strip with what it is about. */
import type { Theme } from '../../domain/view/mapModel.ts';
import { formatDay, type Day } from '../../domain/time/day.ts';
import { language, LANGUAGES } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { PALETTES } from '../colours.ts';
import { textWidth } from './labelPlacement.ts';
import { element, escapeXml } from './xml.ts';
import { fromTheRight } from './fromTheRight.ts';

export interface ShareImageText {
	title: string;
	/** When, where and how sure, on one line. */
	detail: string;
	/** Where the map comes from, in short; empty where it is said beside the picture. */
	credit: string;
}

/** Of the story itself, in the language at hand. */
export function storyText(title: string, opens: Day): Omit<ShareImageText, 'credit'> {
	return { title, detail: `${formatDay(opens)} · ${say.headTags.whoHolds()}` };
}

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
/** Of the map; the strip has the rest. */
export const SHARE_MAP_HEIGHT = 454;

const MARGIN = 44;
const TITLE = { size: 44, leading: 52, lines: 2 };
const DETAIL_SIZE = 27;
/** Semibold is wider than what `textWidth` measures. */
const BOLD = 1.06;

/**
 * Its strip is laid out as the language at hand is read; the map never is.
 *
 * @param map an SVG of `SHARE_WIDTH` by `SHARE_MAP_HEIGHT`
 * @param theme that the map is drawn in
 */
export function shareImage(
	map: string,
	{ title, detail, credit }: ShareImageText,
	theme: Theme = 'light'
): string {
	const { paper, ink, inkSoft, accent } = PALETTES[theme];
	const lines = wrap(title, SHARE_WIDTH - 2 * MARGIN, TITLE.size * BOLD, TITLE.lines);
	const top = SHARE_MAP_HEIGHT + 56 + (lines.length === 1 ? 14 : 0);
	const text = (content: string, attributes: Record<string, string | number>) =>
		element('text', attributes, escapeXml(content));
	const brand = 'Salient';
	const brandWidth = textWidth(brand, DETAIL_SIZE * BOLD);
	const [detailLine = ''] = wrap(detail, SHARE_WIDTH - 3 * MARGIN - brandWidth, DETAIL_SIZE, 1);
	const foot = SHARE_HEIGHT - 26;
	const isRtl = LANGUAGES[language()].direction === 'rtl';
	const [begin, end] = isRtl ? [SHARE_WIDTH - MARGIN, MARGIN] : [MARGIN, SHARE_WIDTH - MARGIN];
	const [atBegin, atEnd] = isRtl ? ['end', 'start'] : ['start', 'end'];
	const said = (line: string) => (isRtl ? fromTheRight(line) : line);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}`,
			'font-family': 'Source Sans 3'
		},
		[
			map.replace('<svg ', `<svg width="${SHARE_WIDTH}" height="${SHARE_MAP_HEIGHT}" `),
			text(credit, {
				x: SHARE_WIDTH - 14,
				y: SHARE_MAP_HEIGHT - 12,
				'text-anchor': 'end',
				'font-size': 18,
				fill: inkSoft
			}),
			element('rect', {
				y: SHARE_MAP_HEIGHT,
				width: SHARE_WIDTH,
				height: SHARE_HEIGHT - SHARE_MAP_HEIGHT,
				fill: paper
			}),
			element('rect', { y: SHARE_MAP_HEIGHT, width: SHARE_WIDTH, height: 4, fill: accent }),
			...lines.map((line, index) =>
				text(said(line), {
					x: begin,
					'text-anchor': atBegin,
					y: top + index * TITLE.leading,
					'font-size': TITLE.size,
					'font-weight': 600,
					fill: ink
				})
			),
			text(said(detailLine), {
				x: begin,
				'text-anchor': atBegin,
				y: foot,
				'font-size': DETAIL_SIZE,
				fill: inkSoft
			}),
			text(brand, {
				x: end,
				y: foot,
				'text-anchor': atEnd,
				'font-size': DETAIL_SIZE,
				'font-weight': 600,
				fill: accent
			})
		].join('')
	);
}

/** Words on at most so many lines; the last one ends in an ellipsis where there were more. */
function wrap(text: string, width: number, size: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
		else if (lines.length < most) lines.push(word);
		else {
			const words = (last ?? '').split(' ');
			while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
			lines[lines.length - 1] = `${words.join(' ')}…`;
			break;
		}
	}
	return lines;
}
