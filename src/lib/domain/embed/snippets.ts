/** The three ways to put a map into an article, as text to paste. Best first. */
import { LANGUAGES, type Language } from '../../words/language.ts';
import { embedHeight, embedHeightCss, type EmbedFrame } from './embedSize.ts';
import { escapeHtml } from './html.ts';

/** What a snippet shows. */
export interface SnippetFacts {
	/** Origin and base path of the site, without a slash at the end. */
	site: string;
	/** Where its pages begin, if not there: those of one map, in one language. */
	pages?: string;
	/** The map, where it is not the one at the site's root. */
	dataset?: string;
	/** Of its words; left out: English, as snippets always were. */
	language?: Language;
	/** Attributes of the element and parameters of `/embed`, by their long names, in order. */
	parameters: readonly (readonly [name: string, value: string])[];
	/** Query of the page that shows the same, without the question mark. */
	pageQuery: string;
	/** Accessible name of the frame. */
	title: string;
	/** What the picture shows, in words. */
	alt: string;
	/** Address of a picture of it, for where there is no script; null where none shows the same. */
	poster: string | null;
	/** What stands around the map. */
	frame: EmbedFrame;
}

/** Width that snippets are drawn for; they scale to any. */
export const SNIPPET_WIDTH = 700;

/** The custom element, with a link and a picture for where its script does not run. */
export function elementSnippet(facts: SnippetFacts): string {
	const { site, parameters, dataset, language, title, alt, poster, frame } = facts;
	// The script knows the site, not which of its pages the snippet was taken from.
	const ofPage: [string, string][] = [];
	if (dataset) ofPage.push(['dataset', dataset]);
	if (language) ofPage.push(['language', language]);
	const attributes = [...parameters, ...ofPage, ['title', title] as const].map(
		([name, value]) => ` ${name}="${escapeHtml(value)}"`
	);
	// The room that the map will take, before its script has come: nothing in the article moves.
	const picture =
		poster === null
			? escapeHtml(alt)
			: `<img src="${escapeHtml(poster)}" alt="${escapeHtml(alt)}" width="${String(SNIPPET_WIDTH)}" height="${String(embedHeight(SNIPPET_WIDTH, frame))}" loading="lazy" style="display:block;width:100%;height:100%;object-fit:cover">`;
	return [
		`<salient-map${attributes.join('')}${langOf(facts)} style="display:block;width:100%;container-type:inline-size">`,
		`  <a href="${escapeHtml(pageAddress(facts))}" style="display:block;height:${embedHeightCss(frame, SNIPPET_WIDTH)}">${picture}</a>`,
		'</salient-map>',
		`<script async src="${escapeHtml(site)}/embed.js"></script>`
	].join('\n');
}

/** A plain frame, for where no script may be pasted. */
export function iframeSnippet(facts: SnippetFacts): string {
	const { title, frame } = facts;
	const height = String(embedHeight(SNIPPET_WIDTH, frame));
	return `<iframe src="${escapeHtml(embedAddress(facts))}" title="${escapeHtml(title)}"${langOf(facts)} width="${String(SNIPPET_WIDTH)}" height="${height}" loading="lazy" allow="fullscreen" style="width:100%;height:auto;min-height:240px;aspect-ratio:${String(SNIPPET_WIDTH)}/${height};border:0"></iframe>`;
}

/** A frame of exactly so many pixels, narrower only where its column is. */
export function frameOfSize(
	facts: SnippetFacts,
	{ width, height }: { width: number; height: number }
): string {
	return `<iframe src="${escapeHtml(embedAddress(facts))}" title="${escapeHtml(facts.title)}"${langOf(facts)} width="${String(width)}" height="${String(height)}" loading="lazy" allow="fullscreen" style="max-width:100%;border:0"></iframe>`;
}

/** A picture in the four forms of a `<picture>`. */
export interface FigurePictures {
	light: string;
	light2x: string;
	dark: string;
	dark2x: string;
	width: number;
	height: number;
}

/** What stands under a picture. */
interface FigureWords {
	caption: string;
	credit: string;
	/** Of the link to the map. */
	openMap: string;
}

/** A picture with its credit: nothing is loaded but the picture. */
export function figureSnippet(
	facts: Pick<SnippetFacts, 'site' | 'pages' | 'language' | 'pageQuery' | 'alt'>,
	pictures: FigurePictures,
	{ caption, credit, openMap }: FigureWords
): string {
	const { light, light2x, dark, dark2x, width, height } = pictures;
	const set = (once: string, twice: string) => escapeHtml(`${once} 1x, ${twice} 2x`);
	return [
		`<figure${langOf(facts)}${directionOf(facts)}>`,
		'  <picture>',
		`    <source media="(prefers-color-scheme: dark)" srcset="${set(dark, dark2x)}">`,
		`    <img src="${escapeHtml(light)}" srcset="${set(light, light2x)}" alt="${escapeHtml(facts.alt)}" width="${String(width)}" height="${String(height)}" loading="lazy" style="max-width:100%;height:auto">`,
		'  </picture>',
		`  <figcaption>${escapeHtml(caption)} <small>${escapeHtml(credit)}. <a href="${escapeHtml(pageAddress(facts))}">${escapeHtml(openMap)}</a></small></figcaption>`,
		'</figure>'
	].join('\n');
}

/** The address of `/embed` with the parameters. */
export function embedAddress({ site, pages = site, parameters }: SnippetFacts) {
	const query = parameters
		.map(
			([name, value]) =>
				`${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`
		)
		.join('&');
	return `${pages}/embed${query === '' ? '' : `?${query}`}`;
}

/** The page of the map: only the site's own ends in a slash. */
export function pageAddress({
	site,
	pages = site,
	pageQuery
}: Pick<SnippetFacts, 'site' | 'pages' | 'pageQuery'>): string {
	return `${pages === site ? `${site}/` : pages}${pageQuery === '' ? '' : `?${pageQuery}`}`;
}

function langOf({ language }: Pick<SnippetFacts, 'language'>): string {
	return language ? ` lang="${language}"` : '';
}

function directionOf({ language }: Pick<SnippetFacts, 'language'>): string {
	return language ? ` dir="${LANGUAGES[language].direction}"` : '';
}
