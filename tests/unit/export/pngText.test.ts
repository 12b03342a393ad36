import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rasterise } from '../../../scripts/images/rasterise.ts';
import { pngWithTexts } from '../../../src/lib/domain/export/pngText.ts';

const png = rasterise(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>',
	8
);

/** Name and bytes of every chunk; each check sum is looked at. */
function chunksOf(bytes: Uint8Array): [string, Buffer][] {
	const file = Buffer.from(bytes);
	const chunks: [string, Buffer][] = [];
	for (let at = 8; at < file.length;) {
		const length = file.readUInt32BE(at);
		const named = file.subarray(at + 4, at + 8 + length);
		expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
		chunks.push([named.subarray(0, 4).toString('latin1'), named.subarray(4)]);
		at += 12 + length;
	}
	return chunks;
}

describe('a PNG that says what it is', () => {
	it('keeps its picture, and has the texts behind its header, in any language', () => {
		const texts = { Title: 'Суджа', Copyright: 'Facts cited.' };
		const chunks = chunksOf(pngWithTexts(png, texts));
		expect(chunks.map(([name]) => name).slice(0, 3)).toEqual(['IHDR', 'iTXt', 'iTXt']);
		expect(chunks[1]?.[1].toString()).toBe('Title\0\0\0\0\0Суджа');
		expect(chunks.filter(([name]) => name !== 'iTXt')).toEqual(chunksOf(png));
	});
});
