/** Reads `data/<dataset>/basemap/settings.json`: what the finer pieces of a dataset cover. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { datasetDataDir } from '../paths.ts';

const Box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const Settings = v.object({
	/** West, south, east, north; best on whole tens of degrees, where the world's cells end. */
	box: Box,
	/** ISO letters of the states whose regions are drawn and named. */
	regionsOf: v.array(v.string()),
	/** Whole degrees, where rivers are looked for. */
	riversWithin: Box
});

export type DatasetSettings = v.InferOutput<typeof Settings>;

/** @throws Error that names the file where it is missing or not as above */
export function readSettings(dataset: string): DatasetSettings {
	const file = join(datasetDataDir(dataset), 'settings.json');
	const parsed = v.safeParse(Settings, JSON.parse(readFileSync(file, 'utf8')));
	if (!parsed.success) throw new Error(`${file}: ${v.summarize(parsed.issues)}`);
	return parsed.output;
}
