import { base } from '$app/paths';
import type { ShareFacts } from '$lib/ui/share-facts.ts';
import type { LayoutServerLoad } from './$types';
import { prerenderedStory } from './prerendered-story.ts';
import { openingSentence } from './print-story.ts';

/** What a link to any page shows that has nothing of its own to show. */
export const load: LayoutServerLoad = ({ url }) => {
	const { title, standfirst } = prerenderedStory().tables.story;
	const share: ShareFacts = {
		title,
		description: standfirst,
		path: `/${url.pathname.slice(base.length + 1)}`,
		image: '/share/default.png',
		imageAlt: openingSentence(),
		oEmbed: '/oembed.json'
	};
	return { share };
};
