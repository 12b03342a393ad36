/** `/oembed`: how to embed what a shared link shows. */
import { oEmbedWithin, type OEmbed } from '../../src/lib/domain/embed/oEmbed.ts';
import { oEmbedXml } from '../../src/lib/domain/embed/oEmbedXml.ts';
import {
	embedAddress,
	pageAddress,
	type SnippetFacts
} from '../../src/lib/domain/embed/snippets.ts';
import { USUAL_LOOKS } from '../../src/lib/domain/embed/looks.ts';
import { DEFAULT_EMBED, encodeEmbed, type EmbedOptions } from '../../src/lib/state/embed-view.ts';
import { encodeView } from '../../src/lib/state/view-state.ts';
import { BASE_LANGUAGE } from '../../src/lib/words/language.ts';
import { formatIn, pixelsIn } from './parameters.ts';
import { PICTURE_WIDTH } from './pictureJob.ts';
import type { SharedPage } from './sharedPage.ts';

const ANY_SIZE = { least: 1, most: Infinity };

/** What stands in the query beside the link. @throws Refusal where it makes no sense */
export function readOEmbedQuery(query: URLSearchParams) {
	return {
		format: formatIn(query, ['json', 'xml'], 501),
		room: {
			width: pixelsIn(query, 'maxwidth', ANY_SIZE),
			height: pixelsIn(query, 'maxheight', ANY_SIZE)
		}
	};
}

export function oEmbedResponse(
	page: SharedPage,
	{ format, room }: ReturnType<typeof readOEmbedQuery>
): { type: string; body: string } {
	const answer = oEmbedWithin(
		snippetFacts(page),
		room,
		(width) => pictureAddress(page, width),
		PICTURE_WIDTH.least
	);
	return format === 'json' ? jsonOf(answer) : { type: 'text/xml', body: oEmbedXml(answer) };
}

function jsonOf(answer: OEmbed) {
	return { type: 'application/json', body: JSON.stringify(answer) };
}

function snippetFacts(page: SharedPage): SnippetFacts {
	const { site, at, dataset, view, options, language } = page;
	const title = page.titleIn(language);
	return {
		site,
		pages: at === '' ? site : `${site}/${at}`,
		...(language === BASE_LANGUAGE ? {} : { language }),
		parameters: encodeEmbed(dataset, view, options),
		pageQuery: readable(encodeView(dataset, view, new URLSearchParams())),
		title,
		alt: title,
		poster: null,
		frame: { ui: options.ui, ...options.looks }
	};
}

/**
 * Of the same view, whatever else the link said: one view has one address. What only a frame has
 * would make it too long as well: words are three times as long in an address, and nine in its own.
 */
function pictureAddress(page: SharedPage, width: number): string {
	const url = picturedAddress(page, snippetFacts({ ...page, options: pictured(page.options) }));
	return `${page.site}/picture?url=${encodeURIComponent(url)}&width=${String(width)}`;
}

function picturedAddress({ isEmbed, placeId }: SharedPage, facts: SnippetFacts): string {
	if (isEmbed) return embedAddress(facts);
	// A view of the map alone would not say which place it is of.
	return placeId === null ? pageAddress(facts) : `${facts.pages ?? facts.site}/place/${placeId}`;
}

/** What of an embed's options its picture shows. */
function pictured({ theme, language, edition, looks }: EmbedOptions): EmbedOptions {
	const { bounds, units } = looks;
	return {
		...DEFAULT_EMBED,
		...{ theme, language, edition },
		looks: { ...USUAL_LOOKS, bounds, units }
	};
}

function readable(query: URLSearchParams): string {
	return query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
}
