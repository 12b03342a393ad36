import { describe, expect, it } from 'vitest';
import type { OEmbed } from '../../../src/lib/domain/embed/oEmbed.ts';
import { askedService, maps, SITE } from './asked.ts';

const { ask } = askedService();
const answer = async (query: Record<string, string>) => {
	const response = await ask('oembed', query);
	expect(response.status).toBe(200);
	return (await response.json()) as OEmbed;
};
/** What the frame of an answer is given. */
function frameOf({ html }: OEmbed) {
	const attribute = (name: string) =>
		(new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&#38;', '&');
	const [width, height] = [Number(attribute('width')), Number(attribute('height'))];
	return { src: new URL(attribute('src')), lang: attribute('lang'), width, height };
}

const [first] = maps.facts('kursk-2025', 'en').tables.events;
const [claim] = maps.facts('kursk-2025', 'en').tables.claims;
const eventId = first?.id ?? '';

describe('/oembed', () => {
	it('answers for a day, a view and a lens with a frame of the same', async () => {
		const link = `${SITE}/?d=2025-01-10&v=8/51.19/35.27&lens=independent&utm_source=x`;
		const said = await answer({ url: link });
		expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 594 });
		const { src, width, height } = frameOf(said);
		expect(src.href.startsWith(`${SITE}/embed?`)).toBe(true);
		expect(Object.fromEntries(src.searchParams)).toEqual({
			day: '2025-01-10',
			view: '8/51.19/35.27',
			lens: 'independent'
		});
		expect([width, height]).toEqual([said.width, said.height]);
	});

	it.each([
		['an event', `/?e=${eventId}`, { event: eventId }],
		['the page of an event', `/event/${eventId}`, { event: eventId }],
		['a page beside the map', '/method', {}],
		['an embed', '/embed?day=2024-09-06&theme=dark&ui=map', { theme: 'dark', ui: 'map' }],
		['what makes no sense, as the page does', '/?d=tomorrow&lens=no&v=9&e=none', {}]
	])('answers for %s', async (_, path, parameters) => {
		const { src } = frameOf(await answer({ url: SITE + path }));
		expect(Object.fromEntries(src.searchParams)).toMatchObject(parameters);
	});

	it('speaks the language of the link, and shows its dataset', async () => {
		const translated = frameOf(await answer({ url: `${SITE}/uk/event/${eventId}` }));
		expect(translated.src.pathname).toBe('/maps/here/uk/embed');
		expect(translated.lang).toBe('uk');
		const other = await answer({ url: `${SITE}/maps/debaltseve-2015` });
		expect(frameOf(other).src.pathname).toBe('/maps/here/maps/debaltseve-2015/embed');
		expect(other.title).toBe(maps.facts('debaltseve-2015', 'en').tables.story.title);
	});

	it('is of the map that an embed names', async () => {
		const said = await answer({ url: `${SITE}/embed?dataset=debaltseve-2015` });
		expect(frameOf(said).src.pathname).toBe('/maps/here/maps/debaltseve-2015/embed');
	});

	it('names whose words a claim is', async () => {
		const said = await answer({ url: `${SITE}/?claim=${claim?.id ?? ''}` });
		expect(said.title).toBe(`${claim?.assertedBy ?? ''}: ${claim?.statement ?? ''}`);
		expect(said.thumbnail_url).toContain(encodeURIComponent(`claim=${claim?.id ?? ''}`));
	});

	it.each([
		['400', '300'],
		['320', ''],
		['', '200'],
		['1', '1'],
		['5000', '5000']
	])('keeps to %s by %s pixels, frame and thumbnail', async (maxwidth, maxheight) => {
		const said = await answer({ url: `${SITE}/`, maxwidth, maxheight });
		const [width, height] = [maxwidth, maxheight].map((text) => Number(text) || Infinity);
		expect(said.width).toBeLessThanOrEqual(width ?? 0);
		expect(said.height).toBeLessThanOrEqual(height ?? 0);
		expect(frameOf(said)).toMatchObject({ width: said.width, height: said.height });
		if (said.thumbnail_url === undefined) expect(said).not.toHaveProperty('thumbnail_width');
		else {
			expect(said.thumbnail_width).toBeLessThanOrEqual(width ?? 0);
			expect(said.thumbnail_height).toBeLessThanOrEqual(height ?? 0);
			const picture = new URL(said.thumbnail_url);
			expect(picture.searchParams.get('width')).toBe(String(said.thumbnail_width));
		}
	});

	it('has the picture of the same view, which is answered', async () => {
		const { jobs, send } = askedService();
		const said = await answer({ url: `${SITE}/?d=2025-01-10&compare=2024-09-06&hide=claimed` });
		const picture = await send(new Request(said.thumbnail_url ?? ''));
		expect(picture.status).toBe(200);
		expect(jobs[0]).toMatchObject({ width: 1200, format: 'png', id: 'kursk-2025' });
		expect(jobs[0]?.view).toMatchObject({
			day: '2025-01-10',
			compareDay: '2024-09-06',
			hidesClaimed: true
		});
	});

	it('writes XML that says the same, and nothing that XML forbids', async () => {
		const query = { url: `${SITE}/?d=2025-01-10&v=8/51.19/35.27` };
		const json = await answer(query);
		const response = await ask('oembed', { ...query, format: 'xml' });
		expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
		const xml = await response.text();
		expect(xml.startsWith('<?xml version="1.0" encoding="utf-8" standalone="yes"?>')).toBe(true);
		const read = [...xml.matchAll(/<(\w+)>([^<>]*)<\/\1>/g)].map(([, name, text = '']) => [
			name,
			text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		]);
		expect(Object.fromEntries(read)).toEqual(
			Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)]))
		);
		expect(xml.replace(/&#\d+;/g, '')).not.toContain('&');
	});
});
