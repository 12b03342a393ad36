/// <reference types="vite/client" />

declare global {
	namespace App {
		interface PageData {
			/** What a link to the page shows elsewhere; a page's own goes before the site's. */
			share?: import('$lib/ui/share/share-facts.ts').ShareFacts | undefined;
			/** Whether the map has a lesson, and so a handout. */
			hasLesson?: boolean;
		}
	}

	/** Origin and base path of the site, without a slash at the end; `SITE_URL` at build time. */
	const __SITE_URL__: string;
}

export {};
