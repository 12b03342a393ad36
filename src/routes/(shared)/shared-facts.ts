import type { ShareFacts } from '$lib/ui/share/share-facts.ts';
import { mapRootOf } from './map-root.ts';
import { hasLesson } from './maps.ts';
import { pageDataset } from './page-dataset.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';
import { openingSentence } from './print-story.ts';

/**
 * What every page of a dataset knows, and what a link to it shows where it has nothing of its own.
 * @param path of the page, from the site's root
 */
export function sharedFacts(path: `/${string}`, id = DEFAULT_ID) {
	const { dataset, tables } = prerenderedStory(id);
	const root = mapRootOf(id);
	const { title, standfirst } = tables.story;
	const share: ShareFacts = {
		title,
		description: standfirst,
		path,
		image: `${root}/share/default.png`,
		imageAlt: openingSentence(id),
		oEmbed: `${root}/oembed.json`
	};
	return { dataset: pageDataset(dataset), root, hasLesson: hasLesson(id), share };
}
