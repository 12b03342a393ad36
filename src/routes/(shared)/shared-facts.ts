import { hasBasemap } from '$lib/build/folders.ts';
import type { ShareFacts } from '$lib/ui/share/share-facts.ts';
import { hasClaims } from './claims-data.ts';
import { mapRootOf, pageRootOf } from './map-root.ts';
import { hasLesson, languagesOf } from './maps.ts';
import { pageDataset } from './page-dataset.ts';
import { DEFAULT_ID, prerenderedStory, translationOf } from './prerendered-story.ts';
import { openingSentence } from './print-story.ts';

/** What every page of a dataset knows. */
export function sharedFacts(id = DEFAULT_ID) {
	const { dataset } = prerenderedStory(id);
	const root = mapRootOf(id);
	return {
		dataset: pageDataset(dataset),
		root,
		hasLesson: hasLesson(id),
		hasClaims: hasClaims(id),
		basemapRoot: hasBasemap('.', id) ? root : '',
		/** In which its pages stand. */
		languages: languagesOf(id),
		/** In which languages the related maps stand, by id. */
		relatedMaps: Object.fromEntries(
			dataset.related.map(({ map }) => [
				map,
				{ map: mapRootOf(map).slice(1), languages: languagesOf(map) }
			])
		),
		/** Native speakers who have read the translation; null where nothing is translated. */
		readBy: translationOf(id)?.read_by ?? null
	};
}

/**
 * What a link to a page shows where the page has nothing of its own.
 * @param path of the page, from the site's root
 */
export function sharedLink(path: `/${string}`, id = DEFAULT_ID): ShareFacts {
	const pages = pageRootOf(id);
	const { title, standfirst } = prerenderedStory(id).tables.story;
	return {
		title,
		description: standfirst,
		path,
		image: `${pages}/share/default.png`,
		imageAlt: openingSentence(id),
		oEmbed: `${pages}/oembed.json`
	};
}
