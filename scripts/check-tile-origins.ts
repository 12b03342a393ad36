import { DESCRIPTOR } from '../src/lib/build/openDataset.ts';
import { dataFolder } from '../src/lib/build/folders.ts';
import type { Dataset } from '../src/lib/domain/dataset/dataset.ts';
import { tileOrigin } from '../src/lib/domain/dataset/tileMap.ts';
import type { Problem } from '../src/lib/domain/model/problem.ts';

/**
 * Base maps that no page of the build could load.
 * @param origins of the site itself and those that the build was told
 */
export function checkTileOrigins(
	datasets: readonly Pick<Dataset, 'id' | 'basemap'>[],
	origins: readonly string[]
): Problem[] {
	return datasets.flatMap(({ id, basemap }) => {
		const origin = basemap ? tileOrigin(basemap.pmtiles) : null;
		if (origin === null || origins.includes(origin)) return [];
		return [
			{
				file: `${dataFolder(id)}/${DESCRIPTOR}`,
				message: `"salient.basemap.pmtiles.url" names ${origin}, from which pages of this build may load nothing.`,
				hint: `Build with TILE_ORIGINS=${origin}, or lay the file below static/ and name its path.`
			}
		];
	});
}
