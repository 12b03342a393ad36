/** What a link to a page shows on other sites. Paths begin at the site's root. */
export interface ShareFacts {
	title: string;
	description: string;
	path: `/${string}`;
	/** A picture of 1200 by 630 pixels. */
	image: `/${string}`;
	imageAlt: string;
	oEmbed: `/${string}`;
}
