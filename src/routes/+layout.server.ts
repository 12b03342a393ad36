import { siteUrl } from '$lib/site.ts';
import type { ShareFacts } from '$lib/ui/share/share-facts.ts';
import type { LayoutServerLoad } from './$types';
import { prerenderedStory } from './prerendered-story.ts';
import { openingSentence } from './print-story.ts';

/** Where the site lies on its host, with a slash at the end. */
const basePath = new URL(`${siteUrl}/`).pathname;

/** What a link to any page shows that has nothing of its own to show. */
export const load: LayoutServerLoad = ({ url }) => {
	const { title, standfirst } = prerenderedStory().tables.story;
	const share: ShareFacts = {
		title,
		description: standfirst,
		path: `/${url.pathname.slice(basePath.length)}`,
		image: '/share/default.png',
		imageAlt: openingSentence(),
		oEmbed: '/oembed.json'
	};
	return { share };
};
