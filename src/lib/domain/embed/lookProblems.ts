/** What is wrong with a look that was asked for, for whoever pasted the snippet: in English. */
import { LONGEST_WORDS, type LookReason, type RefusedColour } from './looks.ts';

const LOOK_PROBLEMS: Readonly<Record<LookReason, (parameter: string) => string>> = {
	'too-long': (name) => {
		const most = Object.entries(LONGEST_WORDS).find(([words]) => words === name)?.[1] ?? 0;
		return `${name} must be at most ${String(most)} characters long.`;
	},
	'not-plain-text': (name) => `${name} must be plain text, without control characters.`,
	'not-bounds': (name) =>
		`${name} must be west,south,east,north in degrees, with west less than east and south less than north.`,
	'not-a-colour': (name) => `${name} must be a colour of six hexadecimal digits, as c8102e.`,
	'not-a-font': (name) =>
		`${name} must be the name of a family, of at most 50 letters, digits, spaces and hyphens.`,
	'not-units': (name) => `${name} must be km or miles.`,
	'not-colours': (name) =>
		`${name} must be a colour of six hexadecimal digits for each party, as one:1f77b4,other:d62728.`
};

/** In a sentence; null where the reason is not one of looks. */
export function lookProblem(parameter: string, reason: string): string | null {
	return Object.hasOwn(LOOK_PROBLEMS, reason)
		? LOOK_PROBLEMS[reason as LookReason](parameter)
		: null;
}

/** Why a party keeps its usual colour, in a sentence. */
export function colourProblem({ party, colour, reason, other = '' }: RefusedColour): string {
	if (reason === 'no-such-party') return `There is no party "${party}" to have a colour.`;
	const why = {
		faint: 'stands out too little from the land',
		'like-lines': 'is too like the land or the lines of the map',
		'like-party': `is too like the colour of ${other}`
	}[reason];
	return `${party} keeps its usual colour: ${colour} ${why}.`;
}
