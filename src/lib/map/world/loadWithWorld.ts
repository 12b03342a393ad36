import { loadPart } from '../../loading/late-parts.svelte.ts';
import { loadBasemap, type BasemapData } from '../basemap.ts';
import { COARSE_WORLD } from './cellsInView.ts';
import type { WorldGround } from './worldGround.ts';

export interface WithWorld {
	basemap: BasemapData;
	/** Takes further cells; null where its code did not come. */
	around: WorldGround | null;
}

/**
 * The base map with the coarse world round it, for a lesson, whose scenes are set and far apart. What does
 * not come is left out: a lesson goes on without.
 */
export async function loadWithWorld(
	fetcher: (address: string) => Promise<Response>,
	resolveAsset: (path: string) => string
): Promise<WithWorld> {
	const { basemap } = await loadBasemap(fetcher, resolveAsset);
	const part = await loadPart(() => import('./worldAround.ts')).catch(() => null);
	if (!part) return { basemap, around: null };
	const around = part.worldAround(basemap, fetcher, resolveAsset);
	return { basemap: (await around.add([COARSE_WORLD])).basemap, around };
}
