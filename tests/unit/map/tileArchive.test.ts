import { PMTiles, TileType, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { MVT, PNG, tileArchive } from '../../support/tileArchive.ts';

/** An archive in memory, as the reader asks for it. */
function inMemory(bytes: Uint8Array): Source {
	return {
		getKey: () => 'memory',
		getBytes: (offset, length): Promise<RangeResponse> =>
			Promise.resolve({ data: bytes.slice(offset, offset + length).buffer })
	};
}

describe('the archive of tiles that tests write', () => {
	it('is read by the library with each tile where it was put', async () => {
		const far = { z: 3, x: 6, y: 2, data: new Uint8Array(200).fill(7) };
		const tiles = [far, { z: 0, x: 0, y: 0, data: Uint8Array.of(1, 2, 3) }];
		const archive = new PMTiles(inMemory(tileArchive(PNG, tiles)));
		expect(await archive.getHeader()).toMatchObject({
			specVersion: 3,
			tileType: TileType.Png,
			minZoom: 0,
			maxZoom: 3,
			minLon: -180,
			maxLat: 85,
			numAddressedTiles: 2
		});
		for (const { z, x, y, data } of tiles) {
			const read = await archive.getZxy(z, x, y);
			expect(new Uint8Array(read?.data ?? new ArrayBuffer())).toEqual(data);
		}
		expect(await archive.getZxy(3, 0, 0)).toBeUndefined();
	});

	it('says that its tiles are vectors where they are', async () => {
		const tiles = [{ z: 0, x: 0, y: 0, data: Uint8Array.of(1) }];
		const header = await new PMTiles(inMemory(tileArchive(MVT, tiles))).getHeader();
		expect(header.tileType).toBe(TileType.Mvt);
	});
});
