/**
 * Whose side a source is on, as the table of sources says: a party, a bloc, or one of the dataset's
 * other sides. `independent` is nobody's, `none` is our own inference.
 */
export type SourceSide = string;

/** Whether what is read from a source may be published again, as far as we know. */
export const PUBLISH_TERMS = ['yes', 'ask', 'no'] as const;
export type PublishTerm = (typeof PUBLISH_TERMS)[number];

/** Someone who asserts reports of control. */
export interface Source {
	/** The name as the reports' `asserted_by` spells it. */
	assertedBy: string;
	side: SourceSide;
	/** For example "mapping project". */
	kind: string;
	/**
	 * True where it says what holds until it says otherwise, as a map that is read at a settlement or
	 * a daily list; false where it tells of what was seen on a day.
	 */
	monitored: boolean;
	/** True where the reports are our own reading of what others say or leave out. */
	inferred: boolean;
	/** `ask`: cited as facts; who wants to publish them again asks the source. */
	publish: PublishTerm;
	/** On which terms its reports stand in our tables, in a sentence. */
	licence: string;
}
