/** A base map of the newsroom's own under a live map. Loaded only where a dataset names one. */
import type { TileMap } from '$lib/domain/dataset/tileMap.ts';
import type { MapView } from '$lib/map/MapView.ts';
import { TileGround } from '$lib/map/tiles/TileGround.ts';
import { siteUrl } from '$lib/site.ts';

/**
 * Lays tiles under the areas of a map; the usual ground stays where they do not come.
 * @param onFailed called for all that does not come, now or later
 */
export async function layOwnTiles(
	view: MapView,
	tiles: TileMap,
	onFailed: () => void
): Promise<void> {
	const root = new URL(new URL(`${siteUrl}/`).pathname, location.href).href;
	try {
		view.layTiles(await TileGround.open(tiles, root, onFailed));
	} catch {
		onFailed();
	}
}
