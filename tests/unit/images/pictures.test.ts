import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../../scripts/images/palettePng.ts';
import { drawPixels, FONT_FAMILY, rasterise } from '../../../scripts/images/rasterise.ts';
import { exportMap } from '../../../src/lib/map/static/exportMap.ts';
import { posterSvg } from '../../../src/lib/map/static/poster.ts';
import { SHARE_WIDTH, shareImage } from '../../../src/lib/map/static/shareImage.ts';
import { smallExport } from '../../fixtures/map/smallExport.ts';
import { smallBasemap, smallDay, smallModel } from '../../fixtures/map/smallMap.ts';

/** Pixels that are darker than the paper: what was drawn. */
function inked({ pixels }: { pixels: Uint8Array }): number {
	let count = 0;
	for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) count += 1;
	return count;
}

const text = (content: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" font-family="${FONT_FAMILY}"><rect width="400" height="60" fill="#fff"/><text x="10" y="40" font-size="32">${content}</text></svg>`;

describe('a picture drawn without a browser', () => {
	it('has its words in it', () => {
		expect(inked(drawPixels(text(''), 400))).toBe(0);
		expect(inked(drawPixels(text('Sudzha'), 400))).toBeGreaterThan(500);
		expect(inked(drawPixels(text('Суджа'), 400))).toBeGreaterThan(400);
	});

	it('has Arabic letters joined, whichever others stand beside them', () => {
		const inkOf = (line: string) => inked(drawPixels(text(line), 400));
		const joined = inkOf('كتب');
		expect(joined).not.toBe(inkOf('ك ت ب'));
		expect(joined).toBeGreaterThan(200);
		// A letter that is missing is drawn as a box, of any letter the same.
		expect(drawPixels(text('لا'), 400).pixels.equals(drawPixels(text('لب'), 400).pixels)).toBe(
			false
		);
		for (const other of ['Sudzha', 'Суджа', '12 km²'])
			expect(inkOf(`${other} سودجا`)).toBeGreaterThan(joined);
	});

	it('reads a line that begins in Arabic from the right', () => {
		const drawn = (line: string) => drawPixels(text(line), 400).pixels;
		expect(drawn('سودجا!').equals(drawn('\u2067سودجا!\u2069'))).toBe(true);
		expect(drawn('سودجا!').equals(drawn('\u200eسودجا!'))).toBe(false);
	});

	it('has the signs of figures beside Arabic letters, and no boxes for them', () => {
		const drawn = (line: string) => drawPixels(text(line), 400).pixels;
		for (const [sign, missing] of [
			['12 كم²', '12 كم☃'],
			['كم ±12', 'كم ☃12']
		] as const)
			expect(drawn(sign).equals(drawn(missing))).toBe(false);
		expect(drawn('كم ±12').equals(drawn('كم \u2066+/-12\u2069'))).toBe(true);
	});

	it('is the same every time', () => {
		expect(rasterise(text('Kursk'), 400).equals(rasterise(text('Kursk'), 400))).toBe(true);
	});
});

describe('a PNG of few colours', () => {
	it('holds exactly those colours', () => {
		const pixels = Uint8Array.from([
			255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 0, 0, 255, 255
		]);
		const png = palettePng(pixels, 2, 2);
		expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		const palette = png.indexOf('PLTE');
		const colours = png.subarray(palette + 4, palette + 4 + png.readUInt32BE(palette - 4));
		const data = png.indexOf('IDAT');
		const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
		const colourAt = (at: number) => [
			...colours.subarray(3 * (rows[at] ?? 0), 3 * (rows[at] ?? 0) + 3)
		];
		expect([colourAt(1), colourAt(2), colourAt(4), colourAt(5)]).toEqual([
			[255, 0, 0],
			[0, 0, 255],
			[255, 0, 0],
			[0, 0, 255]
		]);
	});
});

describe('the pictures of the map', () => {
	it('as a share image say what they are about, on at most two lines', () => {
		const svg = shareImage('<svg role="img"></svg>', {
			title: 'A very long title '.repeat(12).trim(),
			detail: '12 March 2025 · Kursk <region>',
			credit: '© somebody'
		});
		expect(svg.match(/font-size="44"/g)).toHaveLength(2);
		expect(svg).toContain('…');
		expect(svg).toContain('Kursk &lt;region&gt;');
		expect(svg).toContain('© somebody');
		expect(inked(drawPixels(svg, SHARE_WIDTH))).toBeGreaterThan(5000);
	});

	it('as a poster follow the reader’s theme by themselves', () => {
		const svg = posterSvg(smallModel(), smallBasemap(), 'A map');
		expect(svg).toContain('@media(prefers-color-scheme:dark)');
		expect(svg).toContain('data-map="static"');
	});

	it('as a file to publish have title, date, legend, scale and credit', () => {
		const unknownArea = smallDay.control.features[0]?.geometry ?? smallDay.unknownArea;
		const computed = { ...smallDay, unknownArea };
		const { svg, width, height } = exportMap(
			smallModel({ computed }),
			smallBasemap(),
			smallExport({ camera: () => ({ zoom: 5, lat: 51, lon: 35 }) })
		);
		const inOneLine = svg.replaceAll(/<\/text><text[^>]*>/g, ' ');
		for (const words of [
			'The salient &amp; the ceasefire',
			'Wednesday 12 March 2025',
			'Only Russian sources · unknown in 2 of 16 sectors',
			'Unknown',
			'Held by Ukraine',
			'Contested',
			'Advance',
			'km /',
			'© OpenStreetMap',
			'salient.example'
		]) {
			expect(inOneLine).toContain(words);
		}
		expect(width).toBe(390);
		expect(height).toBeGreaterThan(380);
	});
});
