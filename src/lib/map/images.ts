import { AREA_PATTERNS } from './areaPatterns.ts';
import { PALETTES, type Palette } from './colours.ts';
import { EVENT_MARKS, MARK_COLOURS, MARK_SIZE } from './eventMarks.ts';
import { PLACE_MARKS, STATUS_MARKS } from './placeMarks.ts';
import { imageName } from './style/imageNames.ts';
import type { Theme } from './types.ts';

/** Drawn twice as large as shown, for dense screens. */
export const IMAGE_PIXEL_RATIO = 2;
/** How much larger the selected event's mark is. */
const SELECTED_SCALE = 1.45;
/** Room around a mark for its casing. */
const MARGIN = 3;

/** A picture for `map.addImage`. */
export interface NamedImage {
	name: string;
	data: ImageData;
}

/** Every image that the style of a theme names, drawn here; nothing is fetched. */
export function drawImages(theme: Theme): NamedImage[] {
	const colour = PALETTES[theme];
	const events = Object.values(EVENT_MARKS).flatMap(({ shape, group, path }) => [
		{
			name: imageName('event', shape, theme),
			data: drawMark(path, colour[MARK_COLOURS[group]], colour.casing)
		},
		{
			name: imageName('event', shape, theme, 'selected'),
			data: drawMark(path, colour.selected, colour.ink, SELECTED_SCALE)
		}
	]);
	const statuses = Object.entries(STATUS_MARKS).map(([status, mark]) => ({
		name: imageName('status', status, theme),
		data: drawMark(mark.path, colour[mark.colour], colour.casing, mark.scale)
	}));
	const places = Object.entries(PLACE_MARKS).map(([place, mark]) => ({
		name: imageName('place', place, theme),
		data: drawMark(mark.path, colour[mark.colour], colour.casing, mark.scale)
	}));
	const areas = Object.entries(AREA_PATTERNS).map(([controller, pattern]) => ({
		name: imageName('area', controller, theme),
		data: drawPattern(pattern, colour)
	}));
	return [...events, ...statuses, ...places, ...areas];
}

function drawMark(path: string, fill: string, casing: string, scale = 1): ImageData {
	const side = Math.ceil((MARK_SIZE * scale + 2 * MARGIN) * IMAGE_PIXEL_RATIO);
	const context = canvasContext(side);
	context.translate(MARGIN * IMAGE_PIXEL_RATIO, MARGIN * IMAGE_PIXEL_RATIO);
	context.scale(scale * IMAGE_PIXEL_RATIO, scale * IMAGE_PIXEL_RATIO);
	const shape = new Path2D(path);
	context.lineJoin = 'round';
	context.lineWidth = 3 / scale;
	context.strokeStyle = casing;
	context.stroke(shape);
	context.fillStyle = fill;
	context.fill(shape, 'evenodd');
	return context.getImageData(0, 0, side, side);
}

function drawPattern(
	{ size, strokes }: (typeof AREA_PATTERNS)['ukraine'],
	colour: Palette
): ImageData {
	const side = size * IMAGE_PIXEL_RATIO;
	const context = canvasContext(side);
	context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
	context.lineCap = 'round';
	for (const stroke of strokes) {
		context.globalAlpha = stroke.opacity;
		context.strokeStyle = colour[stroke.colour];
		context.lineWidth = stroke.width;
		context.beginPath();
		context.moveTo(...stroke.from);
		context.lineTo(...stroke.to);
		context.stroke();
	}
	return context.getImageData(0, 0, side, side);
}

function canvasContext(side: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = side;
	canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser draws no canvas.');
	return context;
}
