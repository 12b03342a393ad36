import type { AtlasTables } from '../tables/atlasTables.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimCheckRow } from '../model/claimCheck.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Story } from '../model/story.ts';
import type { Translation } from './translation.ts';

/**
 * Tables with the words of another language, where there are such. Names of sources, of what they
 * published and every number stay as they are.
 */
export function translateTables(tables: AtlasTables, words: Translation): AtlasTables {
	const placeNames = new Map(tables.places.map((place) => [place.id, place.names]));
	return {
		...tables,
		// Where a place of the story and a settlement bear one id they are one, and so are their names.
		settlements: tables.settlements.map((row) => ({
			...row,
			names: { ...placeNames.get(row.id), ...row.names }
		})),
		events: tables.events.map((event) => translateEvent(event, words)),
		claims: tables.claims.map((claim) => translateClaim(claim, words)),
		claimChecks: tables.claimChecks.map((row) => ({ ...row, meaning: meaningOf(row, words) })),
		places: tables.places.map((place) => ({
			...place,
			role: words.places[place.id] ?? place.role
		})),
		route: tables.route.map((leg) => ({
			...leg,
			whatIsReported: words.route[leg.id] ?? leg.whatIsReported
		})),
		story: translateStory(tables.story, words)
	};
}

function translateEvent(event: StoryEvent, words: Translation): StoryEvent {
	return {
		...event,
		...words.events[event.id],
		actors: event.actors.map((actor) => voiceOf(actor, words)),
		assertedBy: voiceOf(event.assertedBy, words)
	};
}

function translateClaim(claim: Claim, words: Translation): Claim {
	const { unit, ...own } = words.claims[claim.id] ?? {};
	return {
		...claim,
		...own,
		// A unit of measurement has its word in the messages of every language.
		...(unit === undefined ? {} : { unitWords: unit }),
		assertedBy: voiceOf(claim.assertedBy, words)
	};
}

/** Of somebody who says or does something; the English where nobody has translated it. */
export function voiceOf(voice: string, { voices }: Pick<Translation, 'voices'>): string {
	return (
		voices[voice] ??
		voice
			.split('; ')
			.map((each) => voices[each] ?? each)
			.join('; ')
	);
}

/** The paragraphs of each layer that the story tells of. */
function translateStory(story: Story, { story: words }: Translation): Story {
	const says = Object.entries(story.says).map(([layer, paragraphs]) => {
		const own = words.places[layer];
		return [layer, own === undefined ? paragraphs : own.split(/\n{2,}/)] as const;
	});
	return {
		...story,
		title: words.title,
		standfirst: words.standfirst,
		cite: words.cite || story.cite,
		says: Object.fromEntries(says)
	};
}

function meaningOf({ claimId, measure, meaning }: ClaimCheckRow, words: Translation): string {
	const { claim_checks: meanings } = words;
	return meanings[`${claimId}#${measure}`] ?? meanings[claimId] ?? meaning;
}
