import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../scripts/service/drawPicture.ts';
import { pictureJob } from '../../../scripts/service/picture.ts';
import { PICTURE_WIDTH, type PictureFormat } from '../../../scripts/service/pictureJob.ts';
import { readSharedPage } from '../../../scripts/service/sharedPage.ts';
import { formatDay, parseDay } from '../../../src/lib/domain/time/day.ts';
import { PALETTES } from '../../../src/lib/map/colours.ts';
import { language } from '../../../src/lib/words/language.ts';
import { maps, SITE } from './asked.ts';

function draw(path: string, format: PictureFormat = 'svg', width: number = PICTURE_WIDTH.usual) {
	const page = readSharedPage(SITE + path, [SITE], maps);
	if (!page) throw new Error(`${path} is no page.`);
	return drawPicture(pictureJob(page, { format, width }, maps));
}

const words = (svg: string | Uint8Array) =>
	[...String(svg).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const { tables, dataset } = maps.facts('kursk-2025', 'en');
const [event] = tables.events;
const check = tables.claimChecks.find(({ measure }) => measure === 'distance');

describe('a picture of a link', () => {
	it('is of the day, and says the lens under which it is drawn', () => {
		const plain = words(draw('/?d=2025-01-10'));
		const day = parseDay('2025-01-10');
		expect(plain).toContain(day && formatDay(day));
		expect(plain).toContain(tables.story.title);
		const oneSided = words(draw('/?d=2025-01-10&lens=independent'));
		const lens = dataset.lenses.find(({ id }) => id === 'independent')?.names.en ?? '';
		expect(oneSided.some((text) => text?.includes(` · ${lens}`))).toBe(true);
	});

	it('looks where the link does', () => {
		const [near, far] = ['9/51.19/35.27', '5/48.5/36'].map((view) => draw(`/?v=${view}`));
		expect(near).not.toBe(far);
		expect(words(near ?? '')).toContain('20 km / 12 miles');
	});

	it('shows an event, what a claim rests on, and what changed hands', () => {
		const plain = String(draw('/'));
		// A long title takes two lines.
		expect(words(draw(`/event/${event?.id ?? ''}`)).join(' ')).toContain(event?.title);
		expect(String(draw(`/?claim=${check?.claimId ?? ''}`))).not.toBe(plain);
		const [from, to] = ['2024-09-06', '2025-03-12'];
		const compared = String(draw(`/?d=${to}&compare=${from}`));
		expect(compared).not.toBe(String(draw(`/?d=${to}`)));
		// Whichever of the two days the link names first.
		expect(words(compared).some((text) => /2024 – .*2025$/.test(text ?? ''))).toBe(true);
	});

	it('shows all of the bounds that an embed names, unless it names a view', () => {
		const scale = (svg: string | Uint8Array) => words(svg).find((text) => text?.includes(' km'));
		const bounds = 'bounds=35.2,51.1,35.4,51.25';
		const near = draw(`/embed?${bounds}`);
		expect(scale(draw('/embed'))).toBe('200 km / 120 miles');
		expect(scale(near)).toBe('5 km / 3.1 miles');
		// The town in the middle of them, by its name.
		expect(words(near)).toContain('Sudzha');
		expect(draw(`/embed?${bounds}&view=5/48.5/36`)).toBe(draw('/embed?view=5/48.5/36'));
	});

	it('goes where the claim of an embed is, and marks its ground on its own day alone', () => {
		const claim = `claim=${check?.claimId ?? ''}`;
		const [page, embed] = [`/?${claim}`, `/embed?${claim}`].map((path) => String(draw(path)));
		expect(embed).not.toBe(page);
		const marked = (svg: string | undefined) =>
			svg?.includes(`stroke="${PALETTES.light.selected}" stroke-width="5.95"`);
		expect([marked(page), marked(embed)]).toEqual([true, true]);
		expect(marked(String(draw(`/embed?${claim}&day=2025-01-10`)))).toBe(false);
	});

	it('is measured in the units that an embed asks for', () => {
		const bar = (query: string) =>
			words(draw(`/embed?${query}`)).filter((text) => /\d (km|mi)/.test(text ?? ''));
		expect(bar('units=miles')).toEqual(['200 mi']);
		expect(bar('units=km')).toEqual(['200 km']);
	});

	it('leaves out the layers that the link does', () => {
		const bare = String(draw('/?l=none'));
		expect(bare).not.toContain('data-class');
		expect(bare.length).toBeLessThan(String(draw('/')).length);
	});

	it('speaks the language of the link, and leaves ours as it was', () => {
		const title = maps.facts('kursk-2025', 'uk').tables.story.title;
		expect(words(draw('/uk'))).toContain(title);
		expect(language()).toBe('en');
	});

	it('is laid out from the right where the language is read so', () => {
		const { title } = maps.facts('kursk-2025', 'ar').tables.story;
		const isolated = `\u2067${title}\u2069`;
		const svg = String(draw('/ar'));
		expect(svg).toMatch(new RegExp(`<text x="1156" text-anchor="end"[^>]*>${isolated}</text>`));
		expect(svg).toMatch(/<text x="44" [^>]*text-anchor="start"[^>]*>Salient<\/text>/);
		expect(words(draw('/'))).toContain(tables.story.title);
	});

	it('is of an edition that is kept, or of the newest data', () => {
		expect(draw('/embed?edition=1999-01-01.1')).toBe(draw('/embed'));
	});

	it.each([PICTURE_WIDTH.least, 701, PICTURE_WIDTH.most])('is a PNG %i pixels wide', (width) => {
		const png = Buffer.from(draw('/maps/debaltseve-2015', 'png', width));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(width);
		expect(png.readUInt32BE(20)).toBe(Math.round((width * 630) / 1200));
	});
});
