import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AreaPattern } from './areaPattern.ts';
import { areaColour, areaPatterns, controlImage, lookOf, type AreaKind } from './areaPatterns.ts';
import { AREA_OPACITY, BAND_OPACITY, type ColourToken, type Palette } from './colours.ts';
import { paletteOf } from './paletteOf.ts';
import { EVENT_MARKS, LEADER_LINES, MARK_COLOURS, MARK_SIZE } from './eventMarks.ts';
import { leaderLength } from './fanOut.ts';
import { PLACE_MARKS, statusMark } from './placeMarks.ts';
import { imageName } from './style/imageNames.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { CONTESTED } from '../domain/dataset/party.ts';
import { THEMES, type Theme } from '../domain/view/mapModel.ts';

/** Drawn twice as large as shown, for dense screens. */
const DRAWN_RATIO = 2;
/** MapLibre stretches patterns up to twofold between whole zooms; drawn smaller, they come out even. */
const PATTERN_RATIO = 3.2;
/** How much larger the selected event's mark is. */
const SELECTED_SCALE = 1.45;
/** Room around a mark for its casing. */
const MARGIN = 2;

/** Fans of more rows than this, of some hundred marks, have no leaders in the outer ones. */
const LEADER_ROWS = 8;

/** A picture for `map.addImage`. */
interface NamedImage {
	name: string;
	data: ImageData;
	pixelRatio: number;
}

/** The images of both themes, so that a switch draws none anew. */
export function addImages(map: MapLibreMap, dataset: Dataset): void {
	const images = THEMES.flatMap((theme) => drawImages(theme, dataset));
	for (const { name, data, pixelRatio } of images) {
		if (!map.hasImage(name)) map.addImage(name, data, { pixelRatio });
	}
}

/** Every image that the style of a theme names, drawn here; nothing is fetched. */
function drawImages(theme: Theme, dataset: Dataset): NamedImage[] {
	const colour = paletteOf(theme, dataset.parties);
	const mark = (name: string, path: string, fill: string, casing: string, scale = 1) => ({
		name,
		data: drawMark(path, fill, casing, scale),
		pixelRatio: DRAWN_RATIO
	});
	const events = Object.values(EVENT_MARKS).flatMap(({ shape, group, path }) => [
		mark(imageName('event', shape, theme), path, colour[MARK_COLOURS[group]], colour.casing),
		mark(
			imageName('event', shape, theme, 'selected'),
			path,
			colour.selected,
			colour.ink,
			SELECTED_SCALE
		)
	]);
	const kinds = [...areaPatterns(dataset).keys()];
	const small = [
		...kinds.map(
			(kind) => ['status', lookOf(dataset, kind), statusMark(lookOf(dataset, kind))] as const
		),
		...Object.entries(PLACE_MARKS).map(([name, look]) => ['place', name, look] as const)
	].map(([kind, name, look]) =>
		mark(imageName(kind, name, theme), look.path, colour[look.colour], colour.casing, look.scale)
	);
	const areas = [...areaPatterns(dataset)].map(([kind, pattern]) => ({
		name: imageName('area', lookOf(dataset, kind), theme),
		data: drawPattern(pattern, colour),
		pixelRatio: PATTERN_RATIO
	}));
	const leaders = Array.from({ length: LEADER_ROWS }, (_, row) => ({
		name: imageName('leader', String(row), theme),
		data: drawLeader(leaderLength(row), colour),
		pixelRatio: DRAWN_RATIO
	}));
	return [...events, ...leaders, ...small, ...areas, ...controlImages(theme, dataset)];
}

/** Each party's own ground, and contested ground on the side of each and of none. */
function controlImages(theme: Theme, dataset: Dataset): NamedImage[] {
	const colour = paletteOf(theme, dataset.parties);
	const patterns = areaPatterns(dataset);
	const parties = dataset.parties.map(({ id }) => id);
	const pairs: [AreaKind, AreaKind | null][] = [
		...parties.map((id): [AreaKind, AreaKind] => [id, id]),
		...[...parties, null].map((side): [AreaKind, AreaKind | null] => [CONTESTED, side])
	];
	return pairs.flatMap(([kind, side]) => {
		const pattern = patterns.get(kind);
		if (!pattern) return [];
		const opacity = kind === CONTESTED ? BAND_OPACITY : AREA_OPACITY;
		const ground = side === null ? null : { colour: areaColour(dataset, side), opacity };
		const name = imageName('control', controlImage(dataset, kind, side), theme);
		return [{ name, data: drawPattern(pattern, colour, ground), pixelRatio: PATTERN_RATIO }];
	});
}

function drawMark(path: string, fill: string, casing: string, scale: number): ImageData {
	const side = Math.ceil((MARK_SIZE * scale + 2 * MARGIN) * DRAWN_RATIO);
	const context = canvasContext(side);
	context.translate(MARGIN * DRAWN_RATIO, MARGIN * DRAWN_RATIO);
	context.scale(scale * DRAWN_RATIO, scale * DRAWN_RATIO);
	const shape = new Path2D(path);
	context.lineJoin = 'round';
	context.lineWidth = 3 / scale;
	context.strokeStyle = casing;
	context.stroke(shape);
	context.fillStyle = fill;
	context.fill(shape, 'evenodd');
	return context.getImageData(0, 0, side, side);
}

/** Straight up from the middle of the lower edge. */
function drawLeader(length: number, colour: Palette): ImageData {
	const width = LEADER_LINES[0].width;
	const context = canvasContext(width * DRAWN_RATIO, length * DRAWN_RATIO);
	context.scale(DRAWN_RATIO, DRAWN_RATIO);
	for (const line of LEADER_LINES) {
		context.strokeStyle = colour[line.colour];
		context.lineWidth = line.width;
		context.beginPath();
		context.moveTo(width / 2, length);
		context.lineTo(width / 2, 0);
		context.stroke();
	}
	return context.getImageData(0, 0, width * DRAWN_RATIO, length * DRAWN_RATIO);
}

function drawPattern(
	{ size, strokes }: AreaPattern,
	colour: Palette,
	ground: { colour: ColourToken; opacity: number } | null = null
): ImageData {
	const side = size * DRAWN_RATIO;
	const context = canvasContext(side);
	context.scale(DRAWN_RATIO, DRAWN_RATIO);
	context.lineCap = 'round';
	if (ground) {
		context.globalAlpha = ground.opacity;
		context.fillStyle = colour[ground.colour];
		context.fillRect(0, 0, size, size);
	}
	for (const stroke of strokes) {
		context.globalAlpha = stroke.opacity;
		context.strokeStyle = colour[stroke.colour];
		context.lineWidth = stroke.width;
		context.beginPath();
		context.moveTo(...stroke.from);
		// A stroke of no length is not drawn, not even its caps.
		context.lineTo(stroke.to[0] + 0.01, stroke.to[1]);
		context.stroke();
	}
	return context.getImageData(0, 0, side, side);
}

function canvasContext(width: number, height = width): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser draws no canvas.');
	return context;
}
