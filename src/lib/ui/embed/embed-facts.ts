import type { Edition } from '$lib/domain/editions/edition.ts';
import type { EventHeading } from '$lib/state/story-events.ts';

/** The state of the facts that an embedded map shows. */
export interface EmbedFacts {
	headings: readonly EventHeading[];
	/** Null: the newest data. */
	edition: Edition | null;
	/** Whether anything has changed since that edition. */
	hasCorrections: boolean;
}
