import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { buildDatasetFiles } from '../../../scripts/geo/buildGeoFiles.ts';
import type { LayerFeature, LayerFile } from '../../../src/lib/domain/layers/layerFile.ts';
import { formatProblem } from '../../../src/lib/domain/model/problem.ts';

let built: ReadonlyMap<string, string> | undefined;

/** Texts of all files as they are built from the project's tables now. */
export function projectFiles(): ReadonlyMap<string, string> {
	if (built) return built;
	const checked = buildDatasetFiles(PROJECT_FOLDER, 'kursk-2025', 'trusted');
	if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
	built = checked.value;
	return built;
}

export function projectLayer(name: string): LayerFile {
	return JSON.parse(projectFiles().get(`static/geo/${name}.geojson`) ?? '') as LayerFile;
}

export function featureOf(layer: LayerFile, id: string): LayerFeature {
	const feature = layer.features.find((one) => one.id === id);
	if (!feature) throw new Error(`${layer.metadata.id} has no feature ${id}`);
	return feature;
}
