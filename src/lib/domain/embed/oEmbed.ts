/** The oEmbed answer (https://oembed.com, version 1.0) for a map. */
import { embedHeight } from './embedSize.ts';
import { iframeSnippet, SNIPPET_WIDTH, type SnippetFacts } from './snippets.ts';

export interface OEmbed {
	version: '1.0';
	type: 'rich';
	provider_name: string;
	provider_url: string;
	title: string;
	html: string;
	width: number;
	height: number;
	cache_age: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** Of share images, pixels: what Open Graph and Twitter ask for. */
const SHARE_IMAGE = { width: 1200, height: 630 } as const;

const ONE_DAY = 86_400;

/** @param thumbnail absolute address of a share image */
export function oEmbedOf(facts: SnippetFacts, thumbnail: string): OEmbed {
	return {
		version: '1.0',
		type: 'rich',
		provider_name: 'Salient',
		provider_url: `${facts.site}/`,
		title: facts.title,
		html: iframeSnippet(facts),
		width: SNIPPET_WIDTH,
		height: embedHeight(SNIPPET_WIDTH, facts.ui),
		cache_age: ONE_DAY,
		thumbnail_url: thumbnail,
		thumbnail_width: SHARE_IMAGE.width,
		thumbnail_height: SHARE_IMAGE.height
	};
}
