/**
 * What a reader can choose about the numbers: whose reports count, what is counted, which other
 * day to compare with. Each choice is a parameter of the link, named as on the command line.
 */
import {
	countingOf,
	countingText,
	HEADLINE_COUNTING,
	isHeadlineCounting,
	type FrontCounting
} from '../domain/front/frontCounting.ts';
import { DEFAULT_LENS, KNOWN_BY, SOURCE_LENSES, type Lens } from '../domain/control/types.ts';
import { SHARE_BASE_IDS, type ShareBaseId } from '../domain/claims/shareBases.ts';
import { parseDay, type Day } from '../domain/time/day.ts';
import { isInPeriod } from '../domain/time/period.ts';
import type { IgnoredReason } from './ignored.ts';

export interface Choices {
	lens: Lens;
	/** Whether events that nobody confirms are left out of list and map. */
	hidesClaimed: boolean;
	/** The other day of a comparison. */
	compareDay: Day | null;
	/** How much of the map shows the earlier day, per cent of its width from the left. */
	swipe: number;
	/** The claim whose card is open on the map. */
	claimId: string | null;
	/** What counts as front where its length is shown by resolution. */
	counting: FrontCounting;
	/** What a share is a share of. */
	baseId: ShareBaseId;
}

export const DEFAULT_CHOICES: Choices = {
	lens: DEFAULT_LENS,
	hidesClaimed: false,
	compareDay: null,
	swipe: 50,
	claimId: null,
	counting: HEADLINE_COUNTING,
	baseId: 'peak'
};

interface ChoiceParameter {
	key: string;
	/**
	 * What the text chooses, or why it chooses nothing.
	 * @param lens as read so far: `lens` and `known` choose one half of it each
	 */
	decode(text: string, lens: Lens): Partial<Choices> | IgnoredReason;
	/** Null where it is what the page opens with. */
	encode(choices: Choices): string | null;
}

export const CHOICE_PARAMETERS: readonly ChoiceParameter[] = [
	{
		key: 'lens',
		decode(text, lens) {
			const sources = SOURCE_LENSES.find((name) => name === text);
			return sources ? { lens: { ...lens, sources } } : 'unknown-choice';
		},
		encode: ({ lens }) => (lens.sources === DEFAULT_LENS.sources ? null : lens.sources)
	},
	{
		key: 'known',
		decode(text, lens) {
			const known = KNOWN_BY.find((name) => name === text);
			return known ? { lens: { ...lens, known } } : 'unknown-choice';
		},
		encode: ({ lens }) => (lens.known === DEFAULT_LENS.known ? null : lens.known)
	},
	{
		key: 'hide',
		decode: (text) => (text === 'claimed' ? { hidesClaimed: true } : 'unknown-choice'),
		encode: ({ hidesClaimed }) => (hidesClaimed ? 'claimed' : null)
	},
	{
		key: 'compare',
		decode(text) {
			const day = parseDay(text);
			if (!day) return 'not-a-day';
			return isInPeriod(day) ? { compareDay: day } : 'outside-period';
		},
		encode: ({ compareDay }) => compareDay
	},
	{
		key: 'swipe',
		decode(text) {
			const isWhole = /^\d{1,3}$/.test(text) && Number(text) <= 100;
			return isWhole ? { swipe: Number(text) } : 'not-a-percentage';
		},
		encode: ({ swipe, compareDay }) =>
			compareDay && swipe !== DEFAULT_CHOICES.swipe ? String(swipe) : null
	},
	{
		key: 'count',
		decode(text) {
			const counting = countingOf(text);
			return counting ? { counting } : 'unknown-choice';
		},
		encode: ({ counting }) => (isHeadlineCounting(counting) ? null : countingText(counting))
	},
	{
		key: 'base',
		decode(text) {
			const baseId = SHARE_BASE_IDS.find((id) => id === text);
			return baseId ? { baseId } : 'unknown-choice';
		},
		encode: ({ baseId }) => (baseId === DEFAULT_CHOICES.baseId ? null : baseId)
	}
];
