/** What is wrong with a look that was asked for, for whoever pasted the snippet: in English. */
import { LONGEST_WORDS, type LookReason } from './looks.ts';

const LOOK_PROBLEMS: Readonly<Record<LookReason, (parameter: string) => string>> = {
	'too-long': (name) => {
		const most = Object.entries(LONGEST_WORDS).find(([words]) => words === name)?.[1] ?? 0;
		return `${name} must be at most ${String(most)} characters long.`;
	},
	'not-plain-text': (name) => `${name} must be plain text, without control characters.`,
	'not-bounds': (name) =>
		`${name} must be west,south,east,north in degrees, with west less than east and south less than north.`
};

/** In a sentence; null where the reason is not one of looks. */
export function lookProblem(parameter: string, reason: string): string | null {
	return Object.hasOwn(LOOK_PROBLEMS, reason)
		? LOOK_PROBLEMS[reason as LookReason](parameter)
		: null;
}
