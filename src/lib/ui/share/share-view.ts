/** What is on screen, as snippets, links and pictures. */
import {
	elementSnippet,
	figureSnippet,
	iframeSnippet,
	pageAddress,
	type FigurePictures,
	type SnippetFacts
} from '$lib/domain/embed/snippets.ts';
import type { EmbedFrame } from '$lib/domain/embed/embedSize.ts';
import type { EmbedLooks } from '$lib/domain/embed/looks.ts';
import { fileName } from '$lib/domain/export/fileName.ts';
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { namedWords } from '$lib/domain/dataset/namedWords.ts';
import { formatDay } from '$lib/domain/time/day.ts';
import { leavesOutEvents } from '$lib/domain/view/chosenEvents.ts';
import { absoluteUrl, siteUrl } from '$lib/site.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import { DEFAULT_EMBED, encodeEmbed } from '$lib/state/embed-view.ts';
import { encodeView, type ViewState } from '$lib/state/view-state.ts';
import { readMapAddress } from '$lib/words/map-address.ts';
import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { clauseList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';

export const SHARE_FORMS = ['element', 'iframe', 'figure', 'link'] as const;
export type ShareForm = (typeof SHARE_FORMS)[number];

export interface SharedView {
	dataset: Dataset;
	/** Where the pages of the map stand under the site's root, without slashes at its ends. */
	at: string;
	view: ViewState;
	/** Of the story, or of the selected event. */
	title: string;
	/** The map in words. */
	alt: string;
	/** The lens in words; empty under the default one. */
	lens: string;
	/** Null: follow the newest data. */
	edition: string | null;
	/** How it is to look in the page that it is put into. */
	looks: EmbedLooks;
}

/** The text to paste, in each form. */
export function shareTexts(shared: SharedView): Readonly<Record<ShareForm, string>> {
	const facts = snippetFacts(shared);
	return {
		element: elementSnippet(facts),
		iframe: iframeSnippet(facts),
		figure: figureSnippet(facts, figurePictures(shared), {
			caption: captionOf(shared),
			credit: say.share.credit({ sources: clauseList(shared.dataset.credits.onMap) }),
			openMap: say.share.openMap()
		}),
		link: pageAddress(facts)
	};
}

function captionOf({ title, view, lens }: SharedView): string {
	const day = formatDay(view.day);
	return lens === ''
		? say.share.caption({ title, day })
		: say.share.captionUnderLens({ title, day, lens });
}

function snippetFacts(shared: SharedView) {
	const { dataset, at, view, title, alt, edition, looks } = shared;
	const mapPath = readMapAddress(at).map;
	const root = mapPath === '' ? '' : (`/${mapPath}` as const);
	return {
		site: siteUrl,
		pages: at === '' ? siteUrl : `${siteUrl}/${at}`,
		...(mapPath === '' ? {} : { dataset: dataset.id }),
		...(language() === BASE_LANGUAGE ? {} : { language: language() }),
		parameters: embedParameters(shared),
		pageQuery: readable(encodeView(dataset, view, new URLSearchParams())),
		title: looks.headline || title,
		alt,
		poster: hasPoster(shared)
			? absoluteUrl(`${root}/poster/${edition ? `${edition}/` : ''}${view.day}.svg`)
			: null,
		frame: shownFrame(shared)
	} satisfies SnippetFacts;
}

/** The query of the embed that shows it. */
export function embedQuery(shared: SharedView): string {
	return readable(new URLSearchParams(embedParameters(shared)));
}

function embedParameters({ dataset, view, edition, looks }: SharedView) {
	// A view goes before bounds: both would be too many.
	const seen = looks.bounds === null ? view : { ...view, camera: null };
	return encodeEmbed(dataset, seen, { ...DEFAULT_EMBED, edition, looks });
}

/** What stands around the map of a snippet. */
export function shownFrame({ looks }: SharedView): EmbedFrame {
	return { ...looks, ui: 'full' };
}

/** Posters show all that the default lens shows of a day, in the usual colours; else there is none. */
function hasPoster({ view, looks }: SharedView): boolean {
	return (
		isSameLens(view.lens, DEFAULT_LENS) && !leavesOutEvents(view) && looks.colours.length === 0
	);
}

/** What is said beside a snippet of whose facts it shows; a link shows nothing elsewhere. */
export function shareTerms(dataset: Dataset, form: ShareForm): string | null {
	if (form === 'link') return null;
	return namedWords(dataset, 'share-terms') ?? dataset.credits.status.terms ?? null;
}

/** Whether the site itself has the pictures of a figure; else they are downloaded with it. */
export function hasHostedPictures({ dataset, view, edition }: SharedView): boolean {
	return edition === null && encodeView(dataset, view, new URLSearchParams()).size === 0;
}

/**
 * Address of a form of the map as it opens, from the site's root.
 * @param form theme and density: `light-2x`
 */
export function hostedPicture({ at }: Pick<SharedView, 'at'>, form: string): `/${string}` {
	return `${at === '' ? '' : `/${at}`}/poster/default-${form}.png` as `/${string}`;
}

/** Names of the files of a figure: hosted here, or to be laid beside the article. */
export function figurePictures(shared: SharedView): FigurePictures {
	const address = (name: string) =>
		hasHostedPictures(shared)
			? absoluteUrl(hostedPicture(shared, name))
			: pictureName(shared, name);
	return {
		light: address('light'),
		light2x: address('light-2x'),
		dark: address('dark'),
		dark2x: address('dark-2x'),
		width: 700,
		height: 462
	};
}

/** Whole pictures to take away, besides the one on screen: pixels at actual size. */
export const PICTURE_SHAPES = {
	square: { ratio: '1:1', width: 720, height: 720 },
	portrait: { ratio: '4:5', width: 720, height: 900 },
	story: { ratio: '9:16', width: 720, height: 1280 },
	wide: { ratio: '16:9', width: 1280, height: 720 }
} as const;
export type PictureShape = keyof typeof PICTURE_SHAPES;

/** Pixels of a PNG for each of the picture. */
export const PICTURE_SCALES = [1, 2, 3, 4] as const;

export function pictureName(
	{ at, dataset, view }: SharedView,
	form: string,
	ending = 'png'
): string {
	const named = readMapAddress(at).map === '' ? null : dataset.id;
	return `${fileName(named, view.day, form)}.${ending}`;
}

function readable(query: URLSearchParams): string {
	return query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
}
