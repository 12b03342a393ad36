/** The oEmbed answer (https://oembed.com, version 1.0) for a map. */
import { embedHeight } from './embedSize.ts';
import { frameOfSize, iframeSnippet, SNIPPET_WIDTH, type SnippetFacts } from './snippets.ts';

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
	/** Of a picture: all three, or none where the answer leaves no room for one. */
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

/** What whoever asks has room for, pixels; null: as much as we like. */
export interface OEmbedRoom {
	width: number | null;
	height: number | null;
}

/** Of share images, pixels: what Open Graph and Twitter ask for. */
const SHARE_IMAGE = { width: 1200, height: 630 } as const;

const ONE_DAY = 86_400;

/** @param thumbnail absolute address of a share image */
export function oEmbedOf(facts: SnippetFacts, thumbnail: string): OEmbed {
	const size = { width: SNIPPET_WIDTH, height: embedHeight(SNIPPET_WIDTH, facts.frame) };
	return {
		...answerOf(facts, iframeSnippet(facts), size),
		thumbnail_url: thumbnail,
		thumbnail_width: SHARE_IMAGE.width,
		thumbnail_height: SHARE_IMAGE.height
	};
}

/**
 * The same in no more room than there is, its frame of exactly the size that it names.
 * @param thumbnail the address of a picture so many pixels wide
 * @param leastThumbnail width below which there is no picture
 */
export function oEmbedWithin(
	facts: SnippetFacts,
	room: OEmbedRoom,
	thumbnail: (width: number) => string,
	leastThumbnail: number
): OEmbed {
	const width = Math.min(SNIPPET_WIDTH, room.width ?? SNIPPET_WIDTH);
	const wanted = embedHeight(width, facts.frame);
	const height = Math.min(wanted, room.height ?? wanted);
	return {
		...answerOf(facts, frameOfSize(facts, { width, height }), { width, height }),
		...thumbnailWithin(room, thumbnail, leastThumbnail)
	};
}

function answerOf(
	{ site, title }: SnippetFacts,
	html: string,
	size: { width: number; height: number }
): OEmbed {
	return {
		version: '1.0',
		type: 'rich',
		provider_name: 'Salient',
		provider_url: `${site}/`,
		title,
		html,
		...size,
		cache_age: ONE_DAY
	};
}

function thumbnailWithin(
	{ width, height }: OEmbedRoom,
	address: (width: number) => string,
	least: number
): Pick<OEmbed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'> {
	const shape = SHARE_IMAGE.height / SHARE_IMAGE.width;
	const fits = Math.floor(
		Math.min(SHARE_IMAGE.width, width ?? Infinity, (height ?? Infinity) / shape)
	);
	if (fits < least) return {};
	return {
		thumbnail_url: address(fits),
		thumbnail_width: fits,
		thumbnail_height: Math.round(fits * shape)
	};
}
