/**
 * SVG to PNG without a browser. Text is drawn from the TTF files of a package, never from fonts
 * that happen to be on the machine, so that every build gives the same picture.
 */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palettePng.ts';

const { resolve } = createRequire(import.meta.url);

/** The family that pictures name. */
export const FONT_FAMILY = 'Source Sans 3';

const FONT_FILES = [
	'400Regular/SourceSans3_400Regular.ttf',
	'600SemiBold/SourceSans3_600SemiBold.ttf'
].map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`));

/** @param width of the picture, pixels; the SVG is scaled to it */
export function rasterise(svg: string, width: number): Buffer {
	const image = drawPixels(svg, width);
	return palettePng(image.pixels, image.width, image.height);
}

/** The pixels themselves, RGBA. */
export function drawPixels(svg: string, width: number) {
	const image = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT_FAMILY }
	}).render();
	return { pixels: image.pixels, width: image.width, height: image.height };
}
