import type { Licence } from '$lib/domain/layers/licencesOf.ts';
import type { Language } from '$lib/words/language.ts';
import type { Day } from '$lib/domain/time/day.ts';

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

/** What machines are told of how a page came about. */
export interface PageRecord {
	/** BCP 47. */
	language: string;
	/** In which languages the page stands. */
	languages: readonly Language[];
	authors: readonly string[];
	/** When its data was first published and when it last changed; null before the first edition. */
	published: Day | null;
	modified: Day | null;
	/** Where the changes of its data are told as they come; null where none are kept. */
	feed: `/${string}` | null;
	/** What the page is of. */
	of:
		| { kind: 'map'; first: Day; last: Day; opens: Day }
		| {
				kind: 'moment';
				/** ISO 8601 day, or month. */
				when: string;
				place: SpotOnEarth | null;
		  }
		| { kind: 'place'; place: SpotOnEarth }
		| { kind: 'data'; first: Day; last: Day; licences: readonly Licence[] };
}

export interface SpotOnEarth {
	name: string;
	/** Degrees; null where it is not told. */
	lon: number | null;
	lat: number | null;
}

export interface HeadFacts {
	share: ShareFacts;
	record: PageRecord;
}
