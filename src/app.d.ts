/// <reference types="vite/client" />

declare global {
	namespace App {
		/** What machines read of a page that is made. */
		interface Locals {
			/** What a link to the page shows elsewhere. */
			share?: import('$lib/ui/share/share-facts.ts').ShareFacts;
			record?: import('$lib/ui/share/share-facts.ts').PageRecord;
		}
		interface PageData {
			/** Whether the map has a lesson, and so a handout. */
			hasLesson?: boolean;
			/** Whether it has claims, and so a page of them. */
			hasClaims?: boolean;
			/** Where its base map begins under the site's root: empty where it is the site's own. */
			basemapRoot?: string;
			/** In which its pages stand. */
			languages?: readonly import('$lib/words/language.ts').Language[];
			/** Where the related maps stand, without a language, and in which languages; by id. */
			relatedMaps?: Readonly<
				Record<
					string,
					{ map: string; languages: readonly import('$lib/words/language.ts').Language[] }
				>
			>;
			/** Native speakers who have read the page's translation; null where nothing is translated. */
			readBy?: readonly string[] | null;
		}
	}

	/** Origin and base path of the site, without a slash at the end; `SITE_URL` at build time. */
	const __SITE_URL__: string;
}

export {};
