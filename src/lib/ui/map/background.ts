/** Loads the ground of the map: the detailed base map, then as much of the world as is looked at. */
import { fetchFile } from '$lib/loading/fetch-file.ts';
import { partToShow } from '$lib/loading/late-parts.svelte.ts';
import { translateNames } from '$lib/map/translateNames.ts';
import { fetchNames } from './fetch-names.ts';
import type { MapSession } from './map-session.svelte.ts';

/** @param address from `geo/basemap/...` to an address of this site */
export async function loadBackground(
	session: MapSession,
	address: (path: string) => string
): Promise<void> {
	const { loadBasemap } = await partToShow(() => import('$lib/map/basemap.ts'));
	const [{ basemap: plain, problems }, found] = await Promise.all([
		loadBasemap(fetchFile, address),
		fetchNames().catch(() => undefined)
	]);
	const names = found ?? null;
	const basemap = translateNames(plain, names);
	// Names that did not come are asked for again with whatever else did not.
	session.basemapFailed = problems.length > 0 || found === undefined;
	session.world = { finer: basemap, address, around: null, names };
	session.basemap = basemap;
}

/** Adds what the view needs of the world. What does not come is told as any missing background is. */
export async function loadWorld(session: MapSession): Promise<void> {
	const { world, worldFiles } = session;
	if (!world || worldFiles.length === 0) return;
	// Most readers never look beyond the detailed map.
	const { worldAround } = await partToShow(() => import('$lib/map/world/worldAround.ts'));
	world.around ??= worldAround(world.finer, fetchFile, world.address);
	const { basemap, problems } = await world.around.add(worldFiles);
	// Another background was loaded meanwhile.
	if (session.world !== world) return;
	if (problems.length > 0) session.basemapFailed = true;
	session.basemap = translateNames(basemap, world.names);
}
