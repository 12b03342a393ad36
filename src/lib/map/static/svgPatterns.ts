import type { Dataset } from '../../domain/dataset/dataset.ts';
import { areaPatterns, type AreaKind } from '../areaPatterns.ts';
import type { Paint } from './paint.ts';
import { element } from './xml.ts';

export function patternId(idPrefix: string, area: AreaKind): string {
	return `${idPrefix}-area-${area}`;
}

/** A `<pattern>` for each kind of area of a dataset, for `<defs>`. */
export function areaPatternDefs(
	dataset: Pick<Dataset, 'parties'>,
	{ idPrefix, paint, scale = 1 }: { idPrefix: string; paint: Paint; scale?: number }
): string {
	return [...areaPatterns(dataset)]
		.map(([area, { size, strokes }]) => {
			const lines = strokes.map(({ from, to, width, colour, opacity }) =>
				element('line', {
					x1: from[0],
					y1: from[1],
					// A stroke of no length has no direction to be capped in.
					x2: to[0] === from[0] && to[1] === from[1] ? to[0] + 0.01 : to[0],
					y2: to[1],
					stroke: paint(colour),
					'stroke-width': width,
					'stroke-opacity': opacity,
					'stroke-linecap': 'round'
				})
			);
			const attributes = {
				id: patternId(idPrefix, area),
				width: size,
				height: size,
				patternUnits: 'userSpaceOnUse',
				patternTransform: scale === 1 ? undefined : `scale(${scale})`
			};
			return element('pattern', attributes, lines.join(''));
		})
		.join('');
}
