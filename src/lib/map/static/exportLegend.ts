import type { Dataset } from '../../domain/dataset/dataset.ts';
import type { PartyId } from '../../domain/dataset/party.ts';
import type { EventKind } from '../../domain/model/event.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import { areaColour, slotOf, type AreaKind } from '../areaPatterns.ts';
import { AREA_OPACITY, CHANGED_OPACITY } from '../colours.ts';
import { MARK_COLOURS, markOf } from '../eventMarks.ts';
import { drawnKinds } from './drawnKinds.ts';
import { textWidth } from './labelPlacement.ts';
import { TYPE_ROOM, type ExportOptions } from './exportOptions.ts';
import type { Paint } from './paint.ts';
import { patternId } from './svgPatterns.ts';
import { element, escapeXml } from './xml.ts';

const MARGIN = 14;
const ROW = 24;
const SIGN = 26;
const TEXT = 14;

interface LegendFrame {
	width: number;
	paint: Paint;
	/** Of the patterns that the map beside it defines. */
	idPrefix: string;
}

type LegendWords = Pick<ExportOptions, 'areas' | 'changed' | 'front' | 'events' | 'address'>;

/** Signs of what is drawn with their words, as many beside each other as the width allows. */
export function drawExportLegend(
	model: MapModel,
	{ areas, changed, front, events, address }: LegendWords,
	{ width, paint, idPrefix }: LegendFrame
): { markup: string; height: number } {
	const { dataset } = model;
	const drawn = drawnKinds(model);
	const entries = [
		...areas
			.filter(([area]) => drawn.areas.has(area))
			.map(([area, words]) => ({ words, sign: areaSign(dataset, area, paint, idPrefix) })),
		...(drawn.changed.size > 0
			? [{ words: changed, sign: changedSign(dataset, [...drawn.changed], paint, idPrefix) }]
			: []),
		...(drawn.front ? [{ words: front, sign: frontSign(paint) }] : []),
		...events
			.filter(([kind]) => drawn.events.has(kind))
			.map(([kind, words]) => ({ words, sign: eventSign(kind, paint) })),
		{ words: address, sign: null }
	];
	let x = MARGIN;
	let y = ROW / 2 + 6;
	let markup = '';
	for (const { words, sign } of entries) {
		const room = (sign === null ? 0 : SIGN) + TYPE_ROOM * textWidth(words, TEXT) + 14;
		if (x > MARGIN && x + room > width) {
			x = MARGIN;
			y += ROW;
		}
		if (sign !== null) markup += element('g', { transform: `translate(${x},${y - 7})` }, sign);
		markup += element(
			'text',
			{
				x: x + (sign === null ? 0 : SIGN),
				y: y + 5,
				'font-size': TEXT,
				fill: paint(sign === null ? 'inkSoft' : 'ink')
			},
			escapeXml(words)
		);
		x += Math.round(room);
	}
	return { markup, height: y + ROW / 2 + 6 };
}

function areaSign(dataset: Dataset, area: AreaKind, paint: Paint, idPrefix: string): string {
	const box = { width: 20, height: 14 };
	const colour = slotOf(dataset, area) === null ? null : paint(areaColour(dataset, area));
	return (
		(colour ? element('rect', { ...box, fill: colour, 'fill-opacity': AREA_OPACITY }) : '') +
		element('rect', { ...box, fill: `url(#${patternId(idPrefix, area)})`, 'data-class': area }) +
		element('rect', { ...box, fill: 'none', stroke: paint('border'), 'stroke-width': 1 })
	);
}

/** A patch as the map draws it, for everybody who holds one later. */
function changedSign(
	dataset: Dataset,
	later: readonly PartyId[],
	paint: Paint,
	idPrefix: string
): string {
	const width = 20 / later.length;
	return later
		.map((party, at) => {
			const box = { x: at * width, width, height: 14 };
			const fill = paint(areaColour(dataset, party));
			return (
				element('rect', {
					...box,
					fill,
					'fill-opacity': CHANGED_OPACITY,
					stroke: fill,
					'stroke-width': 1.2
				}) + element('rect', { ...box, fill: `url(#${patternId(idPrefix, party)})` })
			);
		})
		.join('');
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
