/** What becomes of a picture that a teacher chooses. */
import { describe, expect, it } from 'vitest';
import { fitPicture, LONGEST_SIDE } from '../../../src/lib/ui/present/pictures/fit-picture.ts';
import { drawnPicture } from '../support/drawnPicture.ts';

async function fitted(file: Blob) {
	const result = await fitPicture(file, 'square.any');
	if (!result.ok) return result.why;
	const { picture } = result;
	const image = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
	return { name: picture.name, type: picture.type, size: [image.width, image.height] };
}

describe('a chosen picture', () => {
	it('is drawn anew, no larger than a screen, and named after what it holds', async () => {
		const large = await drawnPicture(3_200, 400, 'image/jpeg');
		expect(await fitted(large)).toMatchObject({
			name: expect.stringMatching(/^square-[\da-f]{12}\.jpg$/) as string,
			type: 'image/jpeg',
			size: [LONGEST_SIDE, LONGEST_SIDE / 8]
		});
	});
	it('keeps its size where that is small, and a drawing its clear ground', async () => {
		expect(await fitted(await drawnPicture(30, 20, 'image/png'))).toMatchObject({
			type: 'image/png',
			size: [30, 20]
		});
	});
	it('loses whatever else its file says, such as where it was taken', async () => {
		const jpeg = await drawnPicture(30, 20, 'image/jpeg');
		const said = new TextEncoder().encode('Exif\0\0 50.4501 N 30.5234 E');
		const [start, rest] = [jpeg.slice(0, 2), jpeg.slice(2)];
		const length = said.length + 2;
		const tagged = new Blob([
			start,
			Uint8Array.of(0xff, 0xe1, length >> 8, length & 255),
			said,
			rest
		]);
		expect(await tagged.text()).toContain('50.4501');
		const result = await fitPicture(tagged, 'x.jpg');
		if (!result.ok) throw new Error(result.why);
		expect(new TextDecoder('latin1').decode(result.picture.bytes)).not.toContain('50.4501');
	});
	it('is refused where it is none, or none any more', async () => {
		const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' });
		expect(await fitted(svg)).toBe('kind');
		expect(await fitted(new Blob([]))).toBe('kind');
		const png = await drawnPicture(30, 20, 'image/png');
		expect(await fitted(png.slice(0, 20))).toBe('damaged');
	});
});
