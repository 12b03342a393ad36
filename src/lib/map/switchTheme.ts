import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { buildLayers } from './style.ts';
import type { MapModel, Theme } from '../domain/view/mapModel.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Recolours a map in place: sets the properties in which the two themes differ. `setStyle` would
 * do more than that: it would also reset what the sources hold.
 */
export function switchTheme(
	map: MapLibreMap,
	from: Theme,
	{ theme, dataset, language }: Pick<MapModel, 'theme' | 'dataset' | 'language'>
): void {
	const build = (of: Theme) => buildLayers(of, dataset.parties, language);
	const before = new Map(build(from).map((layer) => [layer.id, layer]));
	for (const layer of build(theme)) {
		const old = before.get(layer.id);
		for (const [name, value] of changes(part(old, 'paint'), part(layer, 'paint'))) {
			map.setPaintProperty(layer.id, name as never, value as never);
		}
		for (const [name, value] of changes(part(old, 'layout'), part(layer, 'layout'))) {
			map.setLayoutProperty(layer.id, name as never, value as never);
		}
	}
}

function part(layer: LayerSpecification | undefined, name: 'paint' | 'layout'): Values {
	return layer?.[name] ?? {};
}

function changes(before: Values, after: Values): [string, unknown][] {
	return Object.entries(after).filter(
		([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])
	);
}
