/**
 * What a reader can choose about the numbers: whose reports count, what is counted, which other
 * day to compare with. Each choice is a parameter of the link, named as on the command line.
 */
import { DEFAULT_LENS, KNOWN_BY, type Lens } from '../domain/control/types.ts';
import { isInPeriod, type Dataset } from '../domain/dataset/dataset.ts';
import { headlineFront } from '../domain/dataset/headlines.ts';
import {
	countingOf,
	countingText,
	headlineCounting,
	isHeadlineCounting,
	type FrontCounting
} from '../domain/front/frontCounting.ts';
import type { EventChoices } from '../domain/view/chosenEvents.ts';
import { parseDay, type Day } from '../domain/time/day.ts';
import type { PartyId } from '../domain/dataset/party.ts';
import type { IgnoredReason } from './ignored.ts';

export interface Choices extends EventChoices {
	lens: Lens;
	/** The other day of a comparison. */
	compareDay: Day | null;
	/** How much of the map shows the earlier day, per cent of its width from the left. */
	swipe: number;
	/** The claim whose card is open on the map. */
	claimId: string | null;
	/** What counts as front where its length is shown by resolution; nothing where there is none. */
	counting: FrontCounting;
	/** What a share is a share of. */
	baseId: string;
}

/** Our own peak is a base of every dataset. */
const OWN_PEAK = 'peak';
const MIDDLE = 50;

/** What a page opens with. */
export function defaultChoices(dataset: Pick<Dataset, 'measures'>): Choices {
	const front = headlineFront(dataset);
	return {
		lens: DEFAULT_LENS,
		hidesClaimed: false,
		acting: null,
		saying: null,
		compareDay: null,
		swipe: MIDDLE,
		claimId: null,
		counting: front ? headlineCounting(front) : [],
		baseId: OWN_PEAK
	};
}

interface ChoiceParameter {
	key: string;
	/**
	 * What the text chooses, or why it chooses nothing.
	 * @param lens as read so far: `lens` and `known` choose one half of it each
	 */
	decode(text: string, lens: Lens, dataset: Dataset): Partial<Choices> | IgnoredReason;
	/** Null where it is what the page opens with. */
	encode(choices: Choices, dataset: Dataset): string | null;
}

export const CHOICE_PARAMETERS: readonly ChoiceParameter[] = [
	{
		key: 'lens',
		decode(text, lens, { lenses }) {
			const sources = lenses.find(({ id }) => id === text)?.id;
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
		key: 'acts',
		decode: (text, _, dataset) => ofParty(text, dataset, (acting) => ({ acting })),
		encode: ({ acting }) => acting
	},
	{
		key: 'says',
		decode: (text, _, dataset) => ofParty(text, dataset, (saying) => ({ saying })),
		encode: ({ saying }) => saying
	},
	{
		key: 'compare',
		decode(text, _, { period }) {
			const day = parseDay(text);
			if (!day) return 'not-a-day';
			return isInPeriod(period, day) ? { compareDay: day } : 'outside-period';
		},
		encode: ({ compareDay }) => compareDay
	},
	{
		key: 'swipe',
		decode(text) {
			const isWhole = /^\d{1,3}$/.test(text) && Number(text) <= 100;
			return isWhole ? { swipe: Number(text) } : 'not-a-percentage';
		},
		encode: ({ swipe, compareDay }) => (compareDay && swipe !== MIDDLE ? String(swipe) : null)
	},
	{
		key: 'count',
		decode(text, _, dataset) {
			const front = headlineFront(dataset);
			const counting = front && countingOf(front, text);
			return counting ? { counting } : 'unknown-choice';
		},
		encode({ counting }, dataset) {
			const front = headlineFront(dataset);
			return !front || isHeadlineCounting(front, counting) ? null : countingText(front, counting);
		}
	},
	{
		key: 'base',
		decode(text, _, { shareBases }) {
			const isKnown = text === OWN_PEAK || shareBases.some(({ id }) => id === text);
			return isKnown ? { baseId: text } : 'unknown-choice';
		},
		encode: ({ baseId }) => (baseId === OWN_PEAK ? null : baseId)
	}
];

function ofParty(
	text: string,
	{ parties }: Pick<Dataset, 'parties'>,
	choice: (party: PartyId) => Partial<Choices>
): Partial<Choices> | IgnoredReason {
	return parties.some(({ id }) => id === text) ? choice(text) : 'unknown-choice';
}
