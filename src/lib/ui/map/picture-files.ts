/** Pictures of the map as files for the reader to keep. */
import latinFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { pngWithTexts } from '$lib/domain/export/pngText.ts';
import { fetchFile } from '$lib/loading/fetch-file.ts';
import { loadPart } from '$lib/loading/late-parts.svelte.ts';

/**
 * The map's type, for a picture that must carry it with it: an SVG fetches nothing. Empty where
 * it could not be loaded; the picture then has the system's.
 */
export async function embeddedFont(): Promise<string> {
	try {
		const response = await loadPart(() => fetchFile(latinFont));
		const bytes = new Uint8Array(await response.arrayBuffer());
		const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
		return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(letters.join(''))}) format('woff2')}`;
	} catch {
		return '';
	}
}

export function svgFile(svg: string): Blob {
	return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * @param scale pixels of the file for each of the picture
 * @param texts what the file says of itself, by the keywords of PNG
 */
export async function pngFile(
	{ svg, width, height }: { svg: string; width: number; height: number },
	scale: number,
	texts: Readonly<Record<string, string>>
): Promise<Blob> {
	const address = URL.createObjectURL(svgFile(svg));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * scale;
		canvas.height = height * scale;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const drawn = await new Promise<Blob>((resolve, reject) =>
			canvas.toBlob((blob) => {
				if (blob) resolve(blob);
				else reject(new Error('This browser cannot draw so large a picture.'));
			}, 'image/png')
		);
		const bytes = new Uint8Array(await drawn.arrayBuffer());
		return new Blob([pngWithTexts(bytes, texts)], { type: 'image/png' });
	} finally {
		URL.revokeObjectURL(address);
	}
}
