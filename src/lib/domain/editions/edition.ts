/**
 * Editions: the facts of the map as they stood, kept so that a pinned map shows exactly them after
 * the data has changed. A file is kept once for each of its contents, under a name with its hash.
 */
import * as v from 'valibot';
import type { Dataset } from '../dataset/dataset.ts';
import { isEditionId } from './editionId.ts';

/** What every map reads that is made from the data, as it lies in the folder of its built files. */
const OF_ALL = [
	'basemap/countries.topojson',
	'control.geojson',
	'events.geojson',
	'frontline.geojson',
	'places.geojson',
	'tables.json'
] as const;

/** Names of the files of a dataset's edition, with those of its layers, in alphabetical order. */
export function editionFiles({ layers }: Pick<Dataset, 'layers'>): string[] {
	return [...OF_ALL, ...layers.map(({ id }) => `${id}.geojson`)].sort();
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const EditionSchema = v.object({
	id: v.pipe(v.string(), v.check(isEditionId)),
	/** The day it was made. */
	minted: v.pipe(v.string(), v.isoDate()),
	/** SHA-256 over names and hashes of its files. */
	hash,
	/** Facts added, taken away or changed since the edition before; at least 1 but for the first. */
	changes: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** SHA-256 of each file. */
	files: v.record(v.string(), hash)
});
export type Edition = v.InferOutput<typeof EditionSchema>;

const EditionIndexSchema = v.object({
	version: v.literal(1),
	/** Oldest first. */
	editions: v.array(EditionSchema)
});
export type EditionIndex = v.InferOutput<typeof EditionIndexSchema>;

export const NO_EDITIONS: EditionIndex = { version: 1, editions: [] };

/** The index, or null where the data is something else. */
export function readEditionIndex(data: unknown): EditionIndex | null {
	const parsed = v.safeParse(EditionIndexSchema, data);
	return parsed.success ? parsed.output : null;
}

/** Path of a kept file below the folder of editions: `files/control.0123456789ab.geojson`. */
export function keptFile(file: string, fileHash: string): string {
	const name = file.split('/').at(-1) ?? file;
	const dot = name.lastIndexOf('.');
	return `files/${name.slice(0, dot)}.${fileHash.slice(0, 12)}${name.slice(dot)}`;
}

/** How many facts have changed since an edition was made. */
export function changesSince({ editions }: EditionIndex, id: string): number {
	const at = editions.findIndex((edition) => edition.id === id);
	if (at < 0) return 0;
	return editions.slice(at + 1).reduce((sum, { changes }) => sum + changes, 0);
}
