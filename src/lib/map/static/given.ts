import type { MapModel } from '../../domain/view/mapModel.ts';
import { areaColour } from '../areaPatterns.ts';
import { GIVEN_DASHES, GIVEN_PATTERN_OPACITY, GIVEN_WIDTH } from '../givenLook.ts';
import { storyFeatures } from '../storyFeatures.ts';
import type { Drawing } from './drawing.ts';
import { line } from './ground.ts';
import { patternId } from './svgPatterns.ts';
import { element, tenth } from './xml.ts';

/** Areas and lines that somebody else drew, under the front: a pattern and an outline, no fill. */
export function drawGiven({ paint, path, idPrefix, scale }: Drawing, model: MapModel): string {
	const dashes = GIVEN_DASHES.map((each) => tenth(each * GIVEN_WIDTH * scale)).join(' ');
	return storyFeatures(model)
		.features.filter(({ properties }) => properties.role === 'given')
		.map(({ geometry, properties: { party } }) => {
			const d = path(geometry);
			if (d === '') return '';
			const whose = typeof party === 'string' ? party : null;
			const isFilled = whose !== null && geometry.type.endsWith('Polygon');
			const pattern = { d, fill: `url(#${patternId(idPrefix, whose ?? '')})` };
			return [
				isFilled ? element('path', { ...pattern, 'fill-opacity': GIVEN_PATTERN_OPACITY }) : '',
				line(d, {
					stroke: paint('casing'),
					'stroke-width': 2 * GIVEN_WIDTH * scale,
					'stroke-opacity': 0.7
				}),
				line(d, {
					stroke: paint(areaColour(model.dataset, whose)),
					'stroke-width': GIVEN_WIDTH * scale,
					'stroke-dasharray': dashes,
					'data-class': 'given'
				})
			].join('');
		})
		.join('');
}
