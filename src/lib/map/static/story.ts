import { STATUS_ZOOM } from '../names.ts';
import { storyFeatures, type StoryRole } from '../storyFeatures.ts';
import { PLACE_MARKS, statusMark } from '../placeMarks.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import type { Drawing } from './drawing.ts';
import { line } from './ground.ts';
import { drawMark } from './marks.ts';
import { element } from './xml.ts';

const DASHES: Readonly<Record<string, readonly [number, number]>> = {
	air: [2, 3.2],
	rail: [10, 3],
	road: [5, 3]
};
/** As on the live map. */
const SITE_ZOOM = 4;

/** The regions the layers are about, under the borders, which they share in part. */
export function drawRegions({ paint, path, scale }: Drawing, model: MapModel): string {
	const paths = (role: StoryRole) =>
		storyFeatures(model)
			.features.filter(({ properties }) => properties.role === role)
			.map(({ geometry }) => path(geometry))
			.join('');
	const tint = paths('tint');
	const outlines = line(paths('outline'), {
		stroke: paint('accent'),
		'stroke-width': 1.2 * scale,
		'stroke-opacity': 0.75,
		'stroke-dasharray': `${5 * scale} ${3 * scale}`
	});
	if (tint === '') return outlines;
	return element('path', { d: tint, fill: paint('accent'), 'fill-opacity': 0.08 }) + outlines;
}

/** Roads, legs and marks of the layers, under the front. */
export function drawStory(drawing: Drawing, model: MapModel): string {
	const { features } = storyFeatures(model);
	const inRole = (role: StoryRole) => features.filter(({ properties }) => properties.role === role);
	const path = (role: StoryRole) =>
		inRole(role)
			.map(({ geometry }) => drawing.path(geometry))
			.join('');
	const { paint, scale, view } = drawing;
	const dash = ([on, off]: readonly [number, number]) => `${on * scale} ${off * scale}`;
	const legs = inRole('leg').map(({ geometry, properties }) =>
		line(drawing.path(geometry), {
			stroke: paint('accent'),
			'stroke-width': 1.8 * scale,
			'stroke-dasharray': dash(DASHES[String(properties.mode)] ?? [5, 3])
		})
	);
	const roads = line(view.zoom >= 6 ? path('road') : '', {
		stroke: paint('inkSoft'),
		'stroke-width': 1.8 * scale,
		'stroke-dasharray': dash([6, 3])
	});
	const statuses = view.zoom < STATUS_ZOOM ? [] : inRole('settlement');
	const sites = view.zoom < SITE_ZOOM ? [] : inRole('site');
	const marks = [...statuses, ...sites].map(({ geometry, properties }) => {
		if (geometry.type !== 'Point') return '';
		const [lon = 0, lat = 0] = geometry.coordinates;
		const [x, y] = drawing.project(lon, lat);
		const {
			path: d,
			colour,
			scale: size
		} = properties.role === 'site' ? PLACE_MARKS.site : statusMark(properties.look);
		const half = 10 * size * scale;
		drawing.room.avoid({ left: x - half, right: x + half, top: y - half, bottom: y + half });
		return drawMark(drawing, [x, y], d, paint(colour), size);
	});
	return [roads, ...legs, ...marks].join('');
}
