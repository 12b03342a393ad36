import type { Checked } from '../../domain/model/problem.ts';
import { loadJson } from '../basemap.ts';
import { decodeWorldFile, type WorldFile } from './worldPart.ts';

/** Fetches and decodes one file of the world in cells, by its name there. */
export async function loadWorldFile(
	name: string,
	fetcher: (address: string) => Promise<Response>,
	resolveAsset: (path: string) => string
): Promise<Checked<WorldFile>> {
	const file = `world/${name}.topojson`;
	const loaded = await loadJson(file, fetcher, resolveAsset);
	return loaded.ok ? decodeWorldFile(file, loaded.value) : loaded;
}
