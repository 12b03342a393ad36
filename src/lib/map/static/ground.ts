import type { MultiLineString } from 'geojson';
import type { BasemapData } from '../basemap.ts';
import type { Drawing } from './drawing.ts';
import { element, tenth } from './xml.ts';

/** Water, land, rivers. */
export function drawGround(
	{ paint, groundPath: path, size, scale }: Drawing,
	basemap: BasemapData
): string {
	const world = basemap.world.features.map(({ geometry }) => path(geometry)).join('');
	const land = path(basemap.land);
	const filled = { fill: paint('land'), stroke: paint('land'), 'stroke-width': 0.5 };
	const lakes = basemap.lakes.features.map(({ geometry }) => path(geometry)).join('');
	const rivers = basemap.rivers.features.map(({ geometry }) => path(geometry)).join('');
	return [
		element('rect', { ...size, fill: paint('water') }),
		// They overlap: in one path, what is wound the other way would be cut out.
		...[world, land].map((d) => (d === '' ? '' : element('path', { d, ...filled }))),
		lakes === '' ? '' : element('path', { d: lakes, fill: paint('water') }),
		line(rivers, { stroke: paint('river'), 'stroke-width': 1.2 * scale })
	].join('');
}

/** Borders of regions and states, over the areas. */
export function drawBorders(
	{ paint, groundPath: path, scale, view }: Drawing,
	basemap: BasemapData
): string {
	const oblasts = view.zoom >= 4.5 ? path(basemap.oblastLines) : '';
	const borders: MultiLineString[] = [basemap.borders, basemap.worldBorders];
	const stroke = {
		stroke: paint('border'),
		'stroke-width': tenth(Math.min(1.3, 0.35 + view.zoom * 0.18) * scale)
	};
	return [
		line(oblasts, {
			stroke: paint('oblast'),
			'stroke-width': 0.8 * scale,
			'stroke-dasharray': `${4 * scale} ${2 * scale}`
		}),
		line(borders.map(path).join(''), stroke),
		line(path(basemap.disputed), {
			...stroke,
			'stroke-dasharray': `${tenth(3 * scale)} ${tenth(3 * scale)}`
		})
	].join('');
}

/** An unfilled path, or nothing where there is nothing to draw. */
export function line(d: string, attributes: Record<string, string | number>): string {
	if (d === '') return '';
	return element('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...attributes });
}
