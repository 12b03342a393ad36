import { commaList } from '$lib/words/lists.ts';
import { say } from '../../words/say.ts';
import type { Units } from '../../domain/model/miles.ts';
import type { BasemapData } from '../basemap.ts';
import { givenSources } from '../givenSources.ts';
import { cameraForBounds } from '../bounds.ts';
import { projectorFor } from '../mercator.ts';
import type { Bounds, CameraView, MapModel } from '../../domain/view/mapModel.ts';
import { avoidFront } from './avoidFront.ts';
import { drawChanged, drawControl, drawFront, drawUnknown } from './control.ts';
import type { Drawing } from './drawing.ts';
import { drawGiven } from './given.ts';
import { creditHeight, creditLines, drawCredit, drawScaleBar } from './furniture.ts';
import { groundPath } from './groundPath.ts';
import { drawBorders, drawGround } from './ground.ts';
import { LabelRoom } from './labelPlacement.ts';
import { drawEvents } from './marks.ts';
import { drawNames } from './namesOnMap.ts';
import { paintFor, type StaticTheme } from './paint.ts';
import { drawRegions, drawStory } from './story.ts';
import { areaPatternDefs } from './svgPatterns.ts';
import { pathWriter } from './svgPath.ts';
import { element } from './xml.ts';

export interface StaticMapOptions {
	width: number;
	height: number;
	/** What the frame must show, or the camera itself. */
	view: { bounds: Bounds; padding?: number } | { camera: CameraView };
	/** The accessible name. */
	title: string;
	/** Ids in the SVG begin with it; another for each map on a page. */
	idPrefix: string;
	/** `auto` (the default) follows the page's custom properties. */
	theme?: StaticTheme;
	/** Of type, strokes and marks; 1 is right for a map shown at its own size. */
	scale?: number;
	/** False where the page credits the sources beside the map. */
	credit?: boolean;
	/** Full: a style for a standalone file, with fonts named; the page's own fonts otherwise. */
	fontFamily?: string;
	/** False where another map beside it says how far things are. */
	scaleBar?: boolean;
	/** Of the scale bar; kilometres and miles without it. */
	units?: Units | undefined;
	/** What `data-map` calls it: `static` where it is the map of a page. */
	kind?: 'static' | 'close-up';
	/** Pixels within which outlines may be simplified. */
	detail?: number;
	/** Whether its parts are groups with names, for whoever goes on drawing in it. */
	isLayered?: boolean;
	/** How much wider than ours the type may be that it is shown in; 1 where ours comes with it. */
	typeRoom?: number;
}

/**
 * A day's map as an SVG document: the same model and projection as the live map, without a
 * browser. Deterministic. Text is escaped; nothing in it is fetched.
 */
export function renderStaticMap(
	model: MapModel,
	basemap: BasemapData,
	options: StaticMapOptions
): string {
	const { width, height, idPrefix, title, scale = 1, typeRoom = 1 } = options;
	const size = { width, height };
	const view =
		'camera' in options.view
			? options.view.camera
			: cameraForBounds(options.view.bounds, size, options.view.padding);
	const paint = paintFor(options.theme ?? 'auto');
	const room = width / typeRoom;
	const lines =
		(options.credit ?? true) ? creditLines(creditsOf(model), basemap.credits, room, scale) : [];
	const foot = creditHeight(lines, scale);
	const path = pathWriter(view, size, options.detail);
	const drawing: Drawing = {
		size,
		view,
		scale,
		typeRoom,
		idPrefix,
		paint,
		path,
		groundPath: groundPath(path, view, size, options.detail),
		project: projectorFor(view, size),
		room: new LabelRoom({ left: 4, top: 4, right: width - 4, bottom: height - foot - 4 })
	};
	// Marks and furniture take their room before names look for theirs, and are drawn above them.
	const bar = (options.scaleBar ?? true) ? drawScaleBar(drawing, foot, options.units) : '';
	const events = drawEvents(drawing, model);
	const story = drawStory(drawing, model);
	avoidFront(drawing, model);
	const halo = { 'stroke-width': 3 * scale, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
	const names = drawNames(drawing, model, basemap);
	const defs = element('defs', {}, areaPatternDefs(model.dataset, { idPrefix, paint, scale }));
	const ground = drawGround(drawing, basemap);
	const areas = [
		drawControl(drawing, model),
		drawUnknown(drawing, model),
		drawChanged(drawing, model),
		drawRegions(drawing, model)
	].join('');
	const borders = drawBorders(drawing, basemap);
	const front = story + drawGiven(drawing, model) + drawFront(drawing, model);
	const highlight = drawHighlight(drawing, model);
	const credit = drawCredit(drawing, lines);
	const parts = options.isLayered
		? [
				defs,
				layer('base', {}, ground),
				layer('areas', {}, areas),
				layer('borders', {}, borders),
				layer('front', {}, front + highlight),
				layer('labels', halo, names),
				layer('credit', halo, bar + credit),
				layer('events', {}, events)
			]
		: [
				...[defs, ground, areas, borders, front, highlight],
				element('g', halo, names + bar + credit),
				events
			];
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			'aria-label': title,
			'data-map': options.kind ?? 'static',
			'data-day': model.day,
			'font-family': options.fontFamily ?? "'Source Sans 3 Variable','Source Sans 3',sans-serif"
		},
		parts.join('')
	);
}

function layer(id: string, attributes: Record<string, string | number>, markup: string): string {
	return element('g', { id, ...attributes }, markup);
}

/** The dataset's, and whoever drew what the map shows as given. */
function creditsOf(model: MapModel): string[] {
	const sources = givenSources(model);
	const given = sources.length === 0 ? [] : [say.map.asGivenBy({ source: commaList(sources) })];
	return [...model.dataset.credits.onMap, ...given];
}

function drawHighlight({ path, paint, scale }: Drawing, { highlight }: MapModel): string {
	if (!highlight || highlight.geometry.type === 'Point') return '';
	const d = path(highlight.geometry);
	if (d === '') return '';
	const isArea = highlight.geometry.type.endsWith('Polygon');
	return element('path', {
		d,
		fill: isArea ? paint('selected') : 'none',
		'fill-opacity': isArea ? 0.18 : undefined,
		stroke: paint('selected'),
		'stroke-width': 3.5 * scale,
		'stroke-linejoin': 'round'
	});
}
