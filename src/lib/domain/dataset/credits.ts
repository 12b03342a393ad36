/** Whose something is, and on which terms; what is absent need not be said. */
export interface Credit {
	/** Of what holds it, where that is another than the words'. */
	licence?: string;
	/** In a list of credits, without a full stop. */
	attribution?: string;
	/** What stands under which terms, in a sentence. */
	terms?: string;
}

/** What a layer may be made of. */
export const CREDIT_PARTS = ['words', 'status', 'points', 'areas', 'borders', 'regions'] as const;
export type CreditPart = (typeof CREDIT_PARTS)[number];

/** Credits by what is shown. `words` are the dataset's own, and everybody's licence at first. */
export type Credits = { readonly words: Credit & { licence: string; terms: string } } & Readonly<
	Record<Exclude<CreditPart, 'words'>, Credit>
> & {
		/** Points from elsewhere: due where a point is shown whose `coord_source` has this in it. */
		readonly pointsFrom: readonly (Credit & { coordSource: string })[];
		/** Along the foot of a map, in parts that a line may break between. */
		readonly onMap: readonly string[];
		/** In the corner of a small picture of it. */
		readonly onPicture: string;
	};

/** What stands under which terms, and in which files it is. */
export interface DataTerms {
	what: string;
	licence: string;
	whose: string;
	/** Tables of the dataset, files of its layers, or what is taken away. */
	files: string;
}

/** A published number that a share may be a share of, or the area and the share that imply one. */
export type ShareBaseSpec =
	{ id: string; claim: string } | { id: string; area: string; share: string };
