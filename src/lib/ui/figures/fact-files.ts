/** Where a map reads its facts: the newest data, or those of a kept edition. */
import { asset } from '$app/paths';
import {
	keptFile,
	readEditionIndex,
	type Edition,
	type EditionIndex
} from '$lib/domain/editions/edition.ts';
import { fetchJson } from '$lib/loading/fetch-file.ts';
import { geoAddress } from '../kit/browser-world.ts';
import { basemapRoot } from '../kit/map-root.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { WorkerDayComputer } from '$lib/state/day-computer.ts';
import type { FetchJson } from '$lib/state/layer-files.svelte.ts';

export interface FactFiles {
	/** The address of a file of `static/geo`, or of what was kept of it. */
	address(path: string): string;
	/** What the worker reads, by full addresses: it may not live where the page does. */
	workerSources: ConstructorParameters<typeof WorkerDayComputer>[0];
	fetchJson: FetchJson;
}

/**
 * @param root of the dataset's map
 * @param edition null: the newest data
 */
export function factFiles(dataset: Dataset, root: string, edition: Edition | null): FactFiles {
	const address = (path: string) => {
		const hash = edition?.files[path];
		if (hash !== undefined) return asset(`${root}/editions/${keptFile(path, hash)}`);
		return geoAddress(path.startsWith('basemap/') ? basemapRoot(path) : root, path);
	};
	const full = (path: string) => new URL(address(path), location.href).href;
	return {
		address,
		workerSources: {
			dataset,
			get tables() {
				return full('tables.json');
			},
			get claims() {
				return full('claims.json');
			},
			get countries() {
				return full('basemap/countries.topojson');
			}
		},
		fetchJson: (path) => fetchJson(address(path))
	};
}

/** The index of all editions, or null where it is none. Rejects where it does not come. */
export async function fetchEditions(root: string): Promise<EditionIndex | null> {
	return readEditionIndex(await fetchJson(asset(`${root}/editions/editions.json`)));
}
