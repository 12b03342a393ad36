import { LEADER_LINES, MARK_COLOURS, MARK_SIZE, markOf } from '../eventMarks.ts';
import { fanOut } from '../fanOut.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import type { Drawing } from './drawing.ts';
import { line } from './ground.ts';
import { element, escapeXml, tenth } from './xml.ts';

/** As on the live map: marks shrink with the map, and their fans with them. */
function markScale(zoom: number): number {
	return Math.max(0.6, Math.min(1, 0.6 + (zoom - 4) * 0.25));
}
const SELECTED_SCALE = 1.45;
/** Beside the dot of a place, pixels. */
const LEADER_BEGINS = 5;

/** A mark centred on a pixel; nothing where that is outside the frame. */
export function drawMark(
	drawing: Drawing,
	[x, y]: readonly [number, number],
	d: string,
	fill: string,
	markSize: number,
	event?: { id: string; title: string }
): string {
	const { scale, paint } = drawing;
	const factor = markSize * scale;
	if (!isInFrame(drawing, x, y)) return '';
	return element(
		'path',
		{
			d,
			'data-mark': event?.id,
			transform: `translate(${tenth(x - (MARK_SIZE / 2) * factor)},${tenth(y - (MARK_SIZE / 2) * factor)})${factor === 1 ? '' : `scale(${Math.round(factor * 100) / 100})`}`,
			fill,
			'fill-rule': 'evenodd',
			stroke: paint('casing'),
			'stroke-width': tenth(1.6 / markSize),
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		},
		event ? `<title>${escapeXml(event.title)}</title>` : ''
	);
}

/** The day's events, fanned out; each keeps its room, so that no name is written over it. */
export function drawEvents(drawing: Drawing, model: MapModel): string {
	if (!model.visibleLayers.has('events')) return '';
	const { project, scale, view, paint, room } = drawing;
	const events = model.events.features.flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'Point') return [];
		const [lon = 0, lat = 0] = geometry.coordinates;
		return [{ id: String(properties.id), lon, lat, properties }];
	});
	const offsets = fanOut(events);
	const factor = markScale(view.zoom);
	const leaders: string[] = [];
	const marks = events
		.map(({ id, lon, lat, properties }) => {
			const [placeX, placeY] = project(lon, lat);
			const [right, down] = offsets.get(id) ?? [0, 0];
			const x = placeX + right * factor * scale;
			const y = placeY + down * factor * scale;
			const selected = id === model.selectedEventId;
			const begins = LEADER_BEGINS / Math.hypot(right, down);
			const [fromX, fromY] = [placeX + (x - placeX) * begins, placeY + (y - placeY) * begins];
			if (isInFrame(drawing, x, y))
				leaders.push(`M${tenth(fromX)} ${tenth(fromY)}L${tenth(x)} ${tenth(y)}`);
			const half = 9 * factor * scale * (selected ? SELECTED_SCALE : 1);
			room.take({ left: x - half, right: x + half, top: y - half, bottom: y + half });
			const { path, group } = markOf(properties.kind);
			const fill = paint(selected ? 'selected' : MARK_COLOURS[group]);
			const markSize = factor * (selected ? SELECTED_SCALE : 1);
			const title = typeof properties.title === 'string' ? properties.title : '';
			return drawMark(drawing, [x, y], path, fill, markSize, { id, title });
		})
		.join('');
	const lines = LEADER_LINES.map(({ width, colour }) =>
		line(leaders.join(''), { stroke: paint(colour), 'stroke-width': tenth(width * scale) })
	);
	return [...lines, marks].join('');
}

function isInFrame({ size }: Drawing, x: number, y: number): boolean {
	return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}
