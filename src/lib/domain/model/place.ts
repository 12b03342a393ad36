/** A place the story or its background names. */
export interface Place {
	id: string;
	nameEn: string;
	nameUk: string;
	nameRu: string;
	namePl: string;
	nameAr: string;
	/** Absent where the position is not known: listed, not drawn. */
	lon: number | null;
	lat: number | null;
	kind: string;
	/** What the place is to the story, one sentence. */
	role: string;
	coordSource: string;
}

/** A leg of the transit route at the level the press reported; never an exact path. */
export interface RouteLeg {
	id: string;
	fromPlaceId: string;
	toPlaceId: string;
	mode: 'air' | 'rail' | 'road';
	whatIsReported: string;
	sourcePublisher: string;
	sourceUrl: string;
}
