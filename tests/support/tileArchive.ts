/** A PMTiles archive (version 3) of few tiles, as small as the format allows: one directory, nothing compressed. */
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
const UNCOMPRESSED = 1;
export const MVT = 1;
export const PNG = 2;

export interface ArchiveTile {
	z: number;
	x: number;
	y: number;
	data: Uint8Array;
}

/** @param type of its tiles, as the format numbers them */
export function tileArchive(type: number, tiles: readonly ArchiveTile[]): Uint8Array {
	const sorted = tiles
		.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
		.sort((a, b) => a.id - b.id);
	const directory = Uint8Array.from(directoryOf(sorted));
	const metadata = new TextEncoder().encode('{}');
	const contents = sorted.map(({ data }) => data);
	const zooms = tiles.map(({ z }) => z);
	const header = headerOf({
		type,
		directory: directory.length,
		metadata: metadata.length,
		data: contents.reduce((sum, { length }) => sum + length, 0),
		count: sorted.length,
		zooms: [Math.min(...zooms), Math.max(...zooms)]
	});
	return joined([header, directory, metadata, ...contents]);
}

/** Ids as steps from one to the next, run lengths, lengths, then offsets: 0 where one follows the other. */
function directoryOf(tiles: readonly { id: number; data: Uint8Array }[]): number[] {
	return [
		tiles.length,
		...tiles.map(({ id }, at) => id - (tiles[at - 1]?.id ?? 0)),
		...tiles.map(() => 1),
		...tiles.map(({ data }) => data.length),
		...tiles.map((_, at) => (at === 0 ? 1 : 0))
	].flatMap(varint);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

interface Sizes {
	type: number;
	/** Bytes. */
	directory: number;
	metadata: number;
	data: number;
	/** Of tiles. */
	count: number;
	zooms: [least: number, most: number];
}

function headerOf({ type, directory, metadata, data, count, zooms }: Sizes): Uint8Array {
	const bytes = new Uint8Array(HEADER_BYTES);
	const view = new DataView(bytes.buffer);
	bytes.set(new TextEncoder().encode('PMTiles'));
	bytes[7] = 3;
	const afterDirectory = HEADER_BYTES + directory;
	const afterMetadata = afterDirectory + metadata;
	const counts = [
		...[HEADER_BYTES, directory, afterDirectory, metadata],
		// There are no leaf directories.
		...[afterMetadata, 0, afterMetadata, data],
		...[count, count, count]
	];
	counts.forEach((value, at) => view.setBigUint64(8 + 8 * at, BigInt(value), true));
	bytes.set([1, UNCOMPRESSED, UNCOMPRESSED, type, ...zooms], 96);
	[-180, -85, 180, 85].forEach((degrees, at) => view.setInt32(102 + 4 * at, degrees * 1e7, true));
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
