import { textWidth } from './labelPlacement.ts';
import { TYPE_ROOM, type ExportOptions } from './exportOptions.ts';
import type { Paint } from './paint.ts';
import { wrapWords } from './wrapWords.ts';
import { element, escapeXml } from './xml.ts';

const MARGIN = 14;
const TITLE = 19;
const DETAIL = 16;

/**
 * Title left, date right; the date on a line of its own where they don't fit beside each other. A
 * lens has lines of its own: a one-sided picture says so wherever it goes.
 */
export function drawExportHead(
	{ title, date, lens }: Pick<ExportOptions, 'title' | 'date' | 'lens'>,
	width: number,
	paint: Paint
): { markup: string; height: number } {
	const ofTitle = (line: string) => TYPE_ROOM * textWidth(line, TITLE, true);
	const ofDetail = (line: string) => TYPE_ROOM * textWidth(line, DETAIL, true);
	const room = width - 2 * MARGIN;
	const isOneLine = ofTitle(title) + ofDetail(date) + MARGIN <= room;
	let y = 3;
	let markup = '';
	const write = (line: string, size: number, weight: number | undefined) => {
		y += size === TITLE ? 24 : 21;
		markup += element(
			'text',
			{ x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill: paint('ink') },
			escapeXml(line)
		);
	};
	for (const line of wrapWords(title, room, ofTitle)) write(line, TITLE, 600);
	if (isOneLine)
		markup += element(
			'text',
			{
				x: width - MARGIN,
				y,
				'text-anchor': 'end',
				'font-size': DETAIL,
				fill: paint('ink')
			},
			escapeXml(date)
		);
	else for (const line of wrapWords(date, room, ofDetail)) write(line, DETAIL, undefined);
	for (const line of wrapWords(lens, room, ofDetail)) write(line, DETAIL, 600);
	return { markup, height: y + 12 };
}
