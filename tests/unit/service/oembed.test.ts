import { describe, expect, it } from 'vitest';
import type { OEmbed } from '../../../src/lib/domain/embed/oEmbed.ts';
import { inLanguage } from '../../../src/lib/words/map-address.ts';
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
const DATASETS = {
	'kursk-2025': '',
	'debaltseve-2015': 'maps/debaltseve-2015',
	'syria-2024': 'maps/syria-2024'
};
/** Each dataset in each of its languages, and where its pages stand. */
const everywhere = Object.entries(DATASETS).flatMap(([id, map]) =>
	maps.languages(id).map((language) => ({ id, language, at: inLanguage(map, language) }))
);
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

	it.each(everywhere)('opens an embed of $id in $language on its claim', async (asked) => {
		const { tables } = maps.facts(asked.id, asked.language);
		const one = tables.claims.find(({ asOfDate }) => asOfDate.length === 10);
		const link = `${SITE}/${asked.at}/embed?claim=${one?.id ?? ''}`.replace('here//', 'here/');
		const said = await answer({ url: link });
		expect(said.title).toBe(`${one?.assertedBy ?? ''}: ${one?.statement ?? ''}`);
		const parameters = { claim: one?.id, day: one?.asOfDate };
		const { src } = frameOf(said);
		expect(Object.fromEntries(src.searchParams)).toEqual(parameters);
		const { jobs, send } = askedService();
		await send(new Request(said.thumbnail_url ?? ''));
		const view = { claimId: one?.id, day: one?.asOfDate };
		expect(jobs).toMatchObject([
			{ id: asked.id, language: asked.language, title: said.title, view }
		]);
	});

	it('opens an embed on its claim on the day that it names', async () => {
		const said = await answer({ url: `${SITE}/embed?claim=${claim?.id ?? ''}&day=2025-01-10` });
		expect(Object.fromEntries(frameOf(said).src.searchParams)).toEqual({
			day: '2025-01-10',
			claim: claim?.id
		});
	});

	it('has in the frame of an embed all that its link asks for', async () => {
		const asked =
			'day=2025-01-10&view=8/51.2/35.2&layers=control,front&lens=independent&known=reported&hide=claimed,title,legend&acts=ukraine&says=russia&compare=2024-09-06&bounds=34.5,50.9,36,51.6&headline=Three days&standfirst=In March&credit=A paper&accent=c8102e&colours=ukraine:3b4cc0&units=miles&font=Georgia&theme=dark&language=de&ui=map&scroll=free&autoplay=1&origins=https://a.example&edition=2025-03-16.2&childId=map-1';
		const { src } = frameOf(await answer({ url: `${SITE}/embed?${asked}` }));
		const sorted = (query: URLSearchParams) => [...query].toSorted();
		expect(sorted(src.searchParams)).toEqual(sorted(new URLSearchParams(asked)));
	});

	it('leaves to the reader the language of a frame whose link does', async () => {
		const told = await answer({ url: `${SITE}/uk/embed?language=auto` });
		expect(frameOf(told)).toMatchObject({ lang: '', src: { pathname: '/maps/here/embed' } });
		const page = await answer({ url: `${SITE}/uk/embed` });
		expect(frameOf(page)).toMatchObject({ lang: 'uk', src: { pathname: '/maps/here/uk/embed' } });
		// There is no such page, whatever it asks for.
		const none = await ask('oembed', { url: `${SITE}/pl/maps/syria-2024/embed?lang=auto` });
		expect(none.status).toBe(404);
	});

	it('has words of others in the frame alone: what stands beside it is said by the map', async () => {
		const said = await answer({ url: `${SITE}/embed?headline=Three%20days` });
		expect(frameOf(said).src.searchParams.get('headline')).toBe('Three days');
		expect(said.title).toBe(maps.facts('kursk-2025', 'en').tables.story.title);
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

	it('has a picture whose address is answered, however long the words of the frame are', async () => {
		const { jobs, send } = askedService();
		const words = `headline=${'頭'.repeat(120)}&standfirst=${'立'.repeat(300)}&credit=${'記'.repeat(120)}`;
		const shown = 'bounds=34.5,50.9,36,51.6&units=miles&theme=dark&language=uk';
		const said = await answer({ url: `${SITE}/embed?${words}&${shown}` });
		expect(frameOf(said).src.searchParams.get('standfirst')).toHaveLength(300);
		expect((await send(new Request(said.thumbnail_url ?? ''))).status).toBe(200);
		expect(jobs).toMatchObject([
			{ bounds: [34.5, 50.9, 36, 51.6], units: 'miles', theme: 'dark', language: 'uk' }
		]);
		// One view has one address, whatever the words.
		const silent = await answer({ url: `${SITE}/embed?${shown}&ui=map&hide=title` });
		expect(silent.thumbnail_url).toBe(said.thumbnail_url);
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
