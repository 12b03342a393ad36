/**
 * SVG to PNG without a browser. Text is drawn from the TTF files of a package, never from fonts
 * that happen to be on the machine, so that every build gives the same picture.
 */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { fromTheRight } from '../../src/lib/map/static/fromTheRight.ts';
import { palettePng } from './palettePng.ts';

const { resolve } = createRequire(import.meta.url);

/** The family that pictures name. */
export const FONT_FAMILY = 'Source Sans 3';

/** Of the letters that it lacks. */
const ARABIC_FAMILY = 'Noto Sans Arabic';

const FONT_FILES = [
	'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
	'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
	'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'
].map((file) => resolve(`@expo-google-fonts/${file}`));

const IS_ARABIC = /\p{Script=Arabic}/u;
/** What tells how a line is read: its first letter, or a mark for that. */
const FIRST_STRONG = /[\p{L}\u200e\u200f]/u;

/** @param width of the picture, pixels; the SVG is scaled to it */
export function rasterise(svg: string, width: number): Buffer {
	const image = drawPixels(svg, width);
	return palettePng(image.pixels, image.width, image.height);
}

/** The pixels themselves, RGBA. */
export function drawPixels(svg: string, width: number) {
	const image = new Resvg(withArabicType(svg), {
		fitTo: { mode: 'width', value: width },
		font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT_FAMILY }
	}).render();
	return { pixels: image.pixels, width: image.width, height: image.height };
}

/**
 * Lines with Arabic words all in the type that has their letters, and those that begin with one read
 * from the right. The drawing library looks for missing letters glyph by glyph, which fails where
 * several letters make one; it draws nothing of a line in two types of which either lacks a letter; and
 * it takes every line for one that is read from the left.
 */
function withArabicType(svg: string): string {
	return svg.replace(/<text\b.*?<\/text>/gs, (element) =>
		IS_ARABIC.test(element) ? element.replace(/>([^<]*\S[^<]*)</g, inArabicType) : element
	);
}

function inArabicType(_: string, line: string): string {
	const first = FIRST_STRONG.exec(line)?.[0] ?? '';
	const read = IS_ARABIC.test(first) ? fromTheRight(line) : line;
	return `><tspan style="font-family:${ARABIC_FAMILY}">${withItsSigns(read)}</tspan><`;
}

/** Two signs of figures that the Arabic type lacks, made of those that it has. */
function withItsSigns(line: string): string {
	return (
		line
			.replaceAll('²', '<tspan style="font-size:65%;baseline-shift:super">2</tspan>')
			// A number is read from the left, and its sign with it.
			.replace(/±([\d.,\u066b\u066c]*)/g, '\u2066+/-$1\u2069')
	);
}
