/** What of a link could not be used, and why. */

export type IgnoredReason =
	| 'not-a-day'
	| 'outside-period'
	| 'unknown-event'
	| 'unknown-claim'
	| 'unknown-step'
	| 'not-a-view'
	| 'unknown-layer'
	| 'unknown-choice'
	| 'not-a-percentage';

/** A piece of a link that could not be used. */
export interface Ignored {
	parameter: string;
	/** As the link had it, cut to a readable length. */
	text: string;
	reason: IgnoredReason;
}

const LONGEST_QUOTE = 40;

export function ignoredPiece(parameter: string, text: string, reason: IgnoredReason): Ignored {
	const quote = text.slice(0, LONGEST_QUOTE);
	return { parameter, text: quote.length < text.length ? `${quote}…` : quote, reason };
}

/** Adds to what was ignored. A link may say the same nonsense often: it is named once. */
export function addIgnored<Piece extends { parameter: string; text: string }>(
	pieces: Piece[],
	piece: Piece
): void {
	const isSame = ({ parameter, text }: Piece) =>
		parameter === piece.parameter && text === piece.text;
	if (!pieces.some(isSame)) pieces.push(piece);
}
