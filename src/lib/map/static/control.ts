import { areaColour } from '../areaPatterns.ts';
import { AREA_OPACITY, BAND_OPACITY, CHANGED_OPACITY } from '../colours.ts';
import { filledFor, isDrawnArea } from '../filledAreas.ts';
import { CONTESTED, UNKNOWN } from '../../domain/dataset/party.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import type { Drawing } from './drawing.ts';
import { line } from './ground.ts';
import { patternId } from './svgPatterns.ts';
import { element } from './xml.ts';

/** Held areas and what is contested: colour, and a pattern that tells them apart without it. */
export function drawControl({ paint, path, idPrefix }: Drawing, model: MapModel): string {
	if (!model.control || !model.visibleLayers.has('control')) return '';
	const { dataset } = model;
	return model.control.features
		.filter(({ properties }) => isDrawnArea(dataset, properties))
		.map(({ geometry, properties }) => {
			const { controller, line_side, sector } = properties;
			const d = path(geometry);
			if (d === '') return '';
			const side = filledFor(dataset, properties);
			const fills = [
				...(side
					? [
							{
								fill: paint(areaColour(dataset, side)),
								'fill-opacity': controller === CONTESTED ? BAND_OPACITY : AREA_OPACITY
							}
						]
					: []),
				{ fill: `url(#${patternId(idPrefix, controller)})` }
			];
			// One outline, filled more than once: written once.
			const id = [idPrefix, sector, controller, line_side].filter(Boolean).join('-');
			return [
				element('defs', {}, element('path', { id, d })),
				...fills.map((fill) => element('use', { href: `#${id}`, ...fill }))
			].join('');
		})
		.join('');
}

/** Where nobody under the lens reports. */
export function drawUnknown({ paint, path, idPrefix }: Drawing, model: MapModel): string {
	if (!model.unknownArea || !model.visibleLayers.has('control')) return '';
	const d = path(model.unknownArea);
	if (d === '') return '';
	return [
		element('path', { d, fill: paint('inkSoft'), 'fill-opacity': 0.14 }),
		element('path', {
			d,
			fill: `url(#${patternId(idPrefix, UNKNOWN)})`,
			'data-class': 'unknown'
		})
	].join('');
}

/** What changed hands between two compared days. */
export function drawChanged({ paint, path, idPrefix, scale }: Drawing, model: MapModel): string {
	return (model.changed?.features ?? [])
		.map(({ geometry, properties: { to } }) => {
			const d = path(geometry);
			if (d === '') return '';
			const fill = paint(areaColour(model.dataset, to));
			return [
				element('path', {
					d,
					fill,
					'fill-opacity': CHANGED_OPACITY,
					stroke: fill,
					'stroke-width': 1.2 * scale
				}),
				element('path', { d, fill: `url(#${patternId(idPrefix, to)})` })
			].join('');
		})
		.join('');
}

/** The front on its casing. */
export function drawFront({ paint, path, scale }: Drawing, model: MapModel): string {
	if (!model.frontLine || !model.visibleLayers.has('front')) return '';
	const d = model.frontLine.features.map(({ geometry }) => path(geometry)).join('');
	const round = { 'stroke-linecap': 'round' };
	return [
		line(d, {
			...round,
			stroke: paint('casing'),
			'stroke-width': 5.5 * scale,
			'stroke-opacity': 0.85
		}),
		line(d, { ...round, stroke: paint('front'), 'stroke-width': 2.5 * scale })
	].join('');
}
