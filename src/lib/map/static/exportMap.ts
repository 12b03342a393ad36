/** The map as a picture to publish: title, date and legend burnt in, with scale and credit. */
import type { EventKind } from '../../domain/model/event.ts';
import type { BasemapData } from '../basemap.ts';
import type { Dataset } from '../../domain/dataset/dataset.ts';
import { areaColour, slotOf, type AreaKind } from '../areaPatterns.ts';
import { AREA_OPACITY } from '../colours.ts';
import { MARK_COLOURS, markOf } from '../eventMarks.ts';
import type { CameraView, MapModel, Theme } from '../../domain/view/mapModel.ts';
import { textWidth } from './labelPlacement.ts';
import { paintFor, type Paint } from './paint.ts';
import { renderStaticMap } from './staticMap.ts';
import { patternId } from './svgPatterns.ts';
import { element, escapeXml } from './xml.ts';

export interface ExportOptions {
	/** Of the map itself, pixels; the strips above and below are added to it. */
	width: number;
	height: number;
	camera: CameraView;
	theme: Theme;
	title: string;
	/** The day, in words. */
	date: string;
	/** The lens, in words; empty under the default one. */
	lens: string;
	/** Accessible name. */
	name: string;
	/** Words of the legend. */
	areas: readonly (readonly [AreaKind, string])[];
	front: string;
	events: readonly (readonly [EventKind, string])[];
	/** Where the full map is. */
	address: string;
	/** Style sheet that brings the fonts. */
	fontFace: string;
}

const ID = 'export';
const FAMILY = "'Source Sans 3 Variable','Source Sans 3',sans-serif";
const MARGIN = 14;
const ROW = 24;
const SIGN = 26;
const TEXT = 14;

export function exportMap(
	model: MapModel,
	basemap: BasemapData,
	options: ExportOptions
): { svg: string; width: number; height: number } {
	const { width, height, camera, theme, name } = options;
	const paint = paintFor(theme);
	const head = drawHead(options, paint);
	const legend = drawLegend(model.dataset, options, paint, head.height + height);
	const total = head.height + height + legend.height;
	const map = renderStaticMap({ ...model, theme }, basemap, {
		width,
		height,
		view: { camera },
		title: name,
		idPrefix: ID,
		theme,
		fontFamily: FAMILY
	}).replace('<svg ', `<svg y="${head.height}" width="${width}" height="${height}" `);
	const ground = element('rect', { width, height: total, fill: paint('panel') });
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height: total,
			viewBox: `0 0 ${width} ${total}`,
			'font-family': FAMILY,
			role: 'img',
			'aria-label': name
		},
		`<style>${options.fontFace}</style>${ground}${map}${head.markup}${legend.markup}`
	);
	return { svg, width, height: total };
}

/**
 * Title left, date right; the date on a line of its own where they don't fit beside each other. A
 * lens has a line of its own: a one-sided picture says so wherever it goes.
 */
function drawHead({ title, date, lens, width }: ExportOptions, paint: Paint) {
	const fits = textWidth(title, 19, true) + textWidth(date, 16) + 3 * MARGIN < width;
	const markup =
		text(title, { x: MARGIN, y: 27, 'font-size': 19, 'font-weight': 600, fill: paint('ink') }) +
		text(date, {
			x: fits ? width - MARGIN : MARGIN,
			y: fits ? 27 : 49,
			'text-anchor': fits ? 'end' : undefined,
			'font-size': 16,
			fill: paint('ink')
		});
	const height = fits ? 40 : 60;
	if (lens === '') return { markup, height };
	const mark = text(lens, {
		x: MARGIN,
		y: height + 9,
		'font-size': 16,
		'font-weight': 600,
		fill: paint('ink')
	});
	return { markup: markup + mark, height: height + 20 };
}

/** Signs with their words, as many beside each other as the width allows. */
function drawLegend(
	dataset: Dataset,
	{ areas, front, events, address, width }: ExportOptions,
	paint: Paint,
	top: number
) {
	const entries = [
		...areas.map(([area, words]) => ({ words, sign: areaSign(dataset, area, paint) })),
		{ words: front, sign: frontSign(paint) },
		...events.map(([kind, words]) => ({ words, sign: eventSign(kind, paint) })),
		{ words: address, sign: null }
	];
	let x = MARGIN;
	let y = top + ROW / 2 + 6;
	let markup = '';
	for (const { words, sign } of entries) {
		const room = (sign === null ? 0 : SIGN) + textWidth(words, TEXT) + 18;
		if (x > MARGIN && x + room > width) {
			x = MARGIN;
			y += ROW;
		}
		if (sign !== null) markup += element('g', { transform: `translate(${x},${y - 7})` }, sign);
		markup += text(words, {
			x: x + (sign === null ? 0 : SIGN),
			y: y + 5,
			'font-size': TEXT,
			fill: paint(sign === null ? 'inkSoft' : 'ink')
		});
		x += room;
	}
	return { markup, height: y - top + ROW / 2 + 6 };
}

function areaSign(dataset: Dataset, area: AreaKind, paint: Paint): string {
	const box = { width: 20, height: 14 };
	const colour = slotOf(dataset, area) === null ? null : paint(areaColour(dataset, area));
	return (
		(colour ? element('rect', { ...box, fill: colour, 'fill-opacity': AREA_OPACITY }) : '') +
		element('rect', { ...box, fill: `url(#${patternId(ID, area)})`, 'data-class': area }) +
		element('rect', { ...box, fill: 'none', stroke: paint('border'), 'stroke-width': 1 })
	);
}

function frontSign(paint: Paint): string {
	return element('path', { d: 'M0 7H20', stroke: paint('front'), 'stroke-width': 2.5 });
}

function eventSign(kind: EventKind, paint: Paint): string {
	const { path, group } = markOf(kind);
	return element('path', {
		d: path,
		transform: 'translate(2,-1) scale(0.8)',
		fill: paint(MARK_COLOURS[group]),
		'fill-rule': 'evenodd'
	});
}

function text(content: string, attributes: Record<string, string | number | undefined>): string {
	return element('text', attributes, escapeXml(content));
}
