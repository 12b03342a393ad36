/** What draws the maps of a lesson in the browser: the days, the files and the ground. */
import { asset } from '$app/paths';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { fetchFile } from '$lib/loading/fetch-file.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { translateNames, type NamesInLanguage } from '$lib/map/translateNames.ts';
import { loadWithWorld, type WithWorld } from '$lib/map/world/loadWithWorld.ts';
import { WorkerDayComputer } from '$lib/state/day-computer.ts';
import { fetchGeo, geoAddress } from '$lib/ui/kit/browser-world.ts';
import { basemapRoot } from '$lib/ui/kit/map-root.ts';
import { fetchNames } from '$lib/ui/map/fetch-names.ts';

/** @param root of the map */
export function lessonGround(dataset: Dataset, root: string) {
	let loading: Promise<readonly [WithWorld, NamesInLanguage | null]> | null = null;
	const load = () =>
		(loading ??= Promise.all([
			loadWithWorld(fetchFile, (path) => asset(`/${path}`)),
			fetchNames().catch(() => null)
		] as const));
	return {
		computer: new WorkerDayComputer({
			dataset,
			tables: geoAddress(root, 'tables.json'),
			countries: geoAddress(basemapRoot('basemap'), 'basemap/countries.topojson')
		}),
		fetchJson: fetchGeo(root),
		/** Never rejects: what fails to load is empty. */
		async loadBasemap(): Promise<BasemapData> {
			const [{ basemap }, names] = await load();
			return translateNames(basemap, names);
		},
		/** What does not come stays coarse, and is asked for again when it is looked at again. */
		async loadCells(cells: readonly string[]): Promise<BasemapData> {
			const [{ basemap, around }, names] = await load();
			return translateNames(around ? (await around.add(cells)).basemap : basemap, names);
		}
	};
}
