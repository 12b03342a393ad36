import type { BasemapData } from '../basemap.ts';
import { loadWorldFile } from './loadWorldFile.ts';
import { WorldGround } from './worldGround.ts';

/** The world round a base map, from the files of this site. */
export function worldAround(
	finer: BasemapData,
	fetcher: (address: string) => Promise<Response>,
	resolveAsset: (path: string) => string
): WorldGround {
	return new WorldGround(finer, (file) => loadWorldFile(file, fetcher, resolveAsset));
}
