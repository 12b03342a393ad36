/** What draws the maps of a lesson in the browser: the days, the files and the ground. */
import { asset } from '$app/paths';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { fetchFile } from '$lib/loading/fetch-file.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { translateNames } from '$lib/map/translateNames.ts';
import { loadWithWorld } from '$lib/map/world/loadWithWorld.ts';
import { WorkerDayComputer } from '$lib/state/day-computer.ts';
import { fetchGeo, geoAddress } from '$lib/ui/kit/browser-world.ts';
import { basemapRoot } from '$lib/ui/kit/map-root.ts';
import { fetchNames } from '$lib/ui/map/fetch-names.ts';

/** @param root of the map */
export function lessonGround(dataset: Dataset, root: string) {
	return {
		computer: new WorkerDayComputer({
			dataset,
			tables: geoAddress(root, 'tables.json'),
			countries: geoAddress(basemapRoot('basemap'), 'basemap/countries.topojson')
		}),
		fetchJson: fetchGeo(root),
		/** Never rejects: what fails to load is empty. */
		async loadBasemap(): Promise<BasemapData> {
			const [basemap, names] = await Promise.all([
				loadWithWorld(fetchFile, (path) => asset(`/${path}`)),
				fetchNames()
			]);
			return translateNames(basemap, names);
		}
	};
}
