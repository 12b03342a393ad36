/** oEmbed answers of the site's pages. */
import { oEmbedOf, type OEmbed } from '$lib/domain/embed/oEmbed.ts';
import { absoluteUrl, siteUrl } from '$lib/site.ts';
import { prerenderedStory } from '../prerendered-story.ts';

/** @param about what the map is opened on; null: the story */
export function embedFacts(
	parameters: readonly (readonly [name: string, value: string])[],
	pageQuery: string,
	about: { title: string; image: `/${string}` } | null
): OEmbed {
	const title = about?.title ?? prerenderedStory().tables.story.title;
	const image = absoluteUrl(about?.image ?? '/share/default.png');
	return oEmbedOf(
		{ site: siteUrl, parameters, pageQuery, title, alt: title, poster: image, ui: 'full' },
		image
	);
}
