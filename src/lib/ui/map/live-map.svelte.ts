/** The live map of a page, with the tiles that its dataset names. Comes with the map, not before. */
import { partToShow } from '$lib/loading/late-parts.svelte.ts';
import { MapView } from '$lib/map/MapView.ts';
import type { MapViewOptions } from '$lib/map/mapViewOptions.ts';
import type { MapSession } from './map-session.svelte.ts';

/**
 * @param signal ends the map, and what is done for it
 * @throws MapUnavailableError as `MapView.create`
 */
export async function openLiveMap(
	session: MapSession,
	container: HTMLElement,
	options: MapViewOptions,
	signal: AbortSignal
): Promise<MapView> {
	const view = await MapView.create(container, options, signal);
	const tiles = options.model.dataset.basemap?.pmtiles;
	if (!tiles || signal.aborted) return view;
	const stop = $effect.root(() => {
		$effect(() => {
			// There anew whenever the background was asked for, and so are the tiles.
			if (!session.world) return;
			void partToShow(() => import('./own-tiles.ts')).then(({ layOwnTiles }) =>
				layOwnTiles(view, tiles, () => (session.basemapFailed = true))
			);
		});
	});
	signal.addEventListener('abort', stop, { once: true });
	return view;
}
