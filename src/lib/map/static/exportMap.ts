/** The map as a picture to publish: title, date and legend burnt in, with scale and credit. */
import type { BasemapData } from '../basemap.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import { drawExportHead } from './exportHead.ts';
import { drawExportLegend } from './exportLegend.ts';
import { TYPE_ROOM, type ExportOptions } from './exportOptions.ts';
import { paintFor } from './paint.ts';
import { renderStaticMap } from './staticMap.ts';
import { element, escapeXml } from './xml.ts';

const ID = 'export';
const FAMILY = "'Source Sans 3 Variable','Source Sans 3',sans-serif";
/** Of the map, whatever is asked of the whole. */
const LEAST_HEIGHT = 160;

/** An SVG in named groups; its parts are those that a picture desk takes apart. */
export function exportMap(
	model: MapModel,
	basemap: BasemapData,
	options: ExportOptions
): { svg: string; width: number; height: number } {
	const { theme, name, isWhole } = options;
	const paint = paintFor(theme);
	const width = Math.round(options.size.width);
	const head = drawExportHead(options, width, paint);
	const legendOf = (shown: MapModel) =>
		drawExportLegend(shown, options, { width, paint, idPrefix: ID });
	// What the frame holds is known once the map is drawn, whose height hangs on that of the legend:
	// of a whole picture the legend has the room that all of the day would need.
	const room = isWhole ? head.height + legendOf(model).height : 0;
	const height = Math.max(LEAST_HEIGHT, Math.round(options.size.height) - room);
	const map = renderStaticMap({ ...model, theme }, basemap, {
		width,
		height,
		view: { camera: options.camera({ width, height }) },
		title: name,
		idPrefix: ID,
		theme,
		fontFamily: FAMILY,
		isLayered: true,
		typeRoom: TYPE_ROOM
	}).replace('<svg ', `<svg y="${head.height}" width="${width}" height="${height}" `);
	const legend = legendOf(withMarksIn(map, model));
	const total = Math.max(height + room, height + head.height + legend.height);
	const ground = element('rect', { width, height: total, fill: paint('panel') });
	const below = element(
		'g',
		{ id: 'legend', transform: `translate(0,${head.height + height})` },
		legend.markup
	);
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
		[
			sheet(options),
			`<style>${options.fontFace}</style>`,
			ground,
			map,
			element('g', { id: 'title' }, head.markup),
			below
		].join('')
	);
	return { svg, width, height: total };
}

/** Without the events whose marks lie outside the frame. */
function withMarksIn(map: string, model: MapModel): MapModel {
	const drawn = new Set([...map.matchAll(/ data-mark="([^"]*)"/g)].map(([, id]) => id));
	const features = model.events.features.filter(({ properties }) =>
		drawn.has(escapeXml(String(properties.id)))
	);
	return { ...model, events: { ...model.events, features } };
}

/** What goes with the picture wherever the file goes. */
function sheet({ name, description, rights, address }: ExportOptions): string {
	const about = {
		'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
	};
	const terms = [
		element('dc:title', {}, escapeXml(name)),
		element('dc:description', {}, escapeXml(description)),
		element('dc:rights', {}, escapeXml(rights)),
		element('dc:source', {}, escapeXml(address))
	];
	return [
		element('title', {}, escapeXml(name)),
		element('desc', {}, escapeXml(description)),
		element(
			'metadata',
			{},
			element('rdf:RDF', about, element('rdf:Description', { 'rdf:about': '' }, terms.join('')))
		)
	].join('');
}
