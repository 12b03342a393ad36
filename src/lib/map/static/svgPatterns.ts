import { AREA_PATTERNS, type AreaKind } from '../areaPatterns.ts';
import type { Paint } from './paint.ts';
import { element } from './xml.ts';

export function patternId(idPrefix: string, area: AreaKind): string {
	return `${idPrefix}-area-${area}`;
}

/** A `<pattern>` for each kind of area, for `<defs>`; also the legend's swatches. */
export function areaPatternDefs(idPrefix: string, paint: Paint, scale = 1): string {
	return (Object.keys(AREA_PATTERNS) as AreaKind[])
		.map((area) => {
			const { size, strokes } = AREA_PATTERNS[area];
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
