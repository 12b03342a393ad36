/** What a shared link shows: read by the same code as the page that it leads to. */
import { claimDays, middleDay } from '../../src/lib/domain/claims/claimDays.ts';
import {
	readSharedLink,
	type LinkedPage,
	type SharedLink
} from '../../src/lib/domain/embed/sharedLink.ts';
import { placeName } from '../../src/lib/domain/model/place.ts';
import type { Day } from '../../src/lib/domain/time/day.ts';
import { pageLanguageOf } from '../../src/lib/state/embed-languages.ts';
import { decodeEmbed, DEFAULT_EMBED, type EmbedOptions } from '../../src/lib/state/embed-view.ts';
import { dayToShow } from '../../src/lib/state/story-events.ts';
import {
	decodeView,
	defaultView,
	type StoryIndex,
	type ViewState
} from '../../src/lib/state/view-state.ts';
import { LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { inLanguage, readMapAddress } from '../../src/lib/words/map-address.ts';
import type { Spot } from '../images/spotView.ts';
import type { MapFacts, Maps } from './maps.ts';

export interface SharedPage extends MapFacts {
	/** Where the site lies by the link, without a slash at the end. */
	site: string;
	/** Where the pages of the map stand, without slashes at its ends. */
	at: string;
	isEmbed: boolean;
	language: Language;
	view: ViewState;
	/** Of an embed's address; the defaults of any other. */
	options: EmbedOptions;
	/** Of the story, or of what the link opens it on. */
	titleIn(language: Language): string;
	/** The place whose page it is. */
	placeId: string | null;
	/** Where the selected event lies. */
	spot: Spot | null;
	/** The day on which the map shows the claim of the view. */
	claimDay: Day | null;
}

/** A town and what lies around it, as pages of places show it. */
const PLACE_ZOOM = 8;

/**
 * Null where the address is none of the site's pages.
 * @param sites where the site lies, the address that it was told first
 */
export function readSharedPage(
	text: string,
	sites: readonly string[],
	maps: Maps
): SharedPage | null {
	const link = readSharedLink(text, sites, Object.keys(LANGUAGES));
	if (!link) return null;
	const named = mapAddress(link, maps);
	const at = maps.at(named) && followsReader(link) ? readMapAddress(named).map : named;
	const place = maps.at(at);
	if (!place) return null;
	const facts = maps.facts(place.id, place.language);
	const opened = openPage(link, facts);
	if (!opened) return null;
	const { view, options, placeId } = opened;
	const language = spokenIn(options, place.language, maps.languages(place.id));
	return {
		...facts,
		site: link.site,
		at,
		isEmbed: link.page.kind === 'embed',
		language,
		view,
		options,
		placeId,
		titleIn: (spoken) => titleOf(maps.facts(place.id, spoken).tables, view, placeId, spoken),
		spot: facts.tables.events.find(({ id }) => id === view.eventId) ?? null,
		claimDay: view.claimId === null ? null : dayOfClaim(facts, view.claimId)
	};
}

/** An embed may name another map than the one that its page is of. */
function mapAddress({ at, page, query }: SharedLink, maps: Maps): string {
	const named = page.kind === 'embed' ? query.get('dataset') : null;
	if (named === null) return at;
	const other = inLanguage(`maps/${named}`, readMapAddress(at).language);
	return maps.at(other) ? other : at;
}

/**
 * Whether it asks for the reader's own language where its address has another: the embed without a
 * language in its address does the same, and has no need to be asked.
 */
function followsReader({ page, query }: SharedLink): boolean {
	return page.kind === 'embed' && (query.get('language') ?? query.get('lang')) === 'auto';
}

function titleOf(
	{ events, claims, places, settlements, story }: MapFacts['tables'],
	{ eventId, claimId }: ViewState,
	placeId: string | null,
	language: Language
): string {
	const event = events.find(({ id }) => id === eventId);
	if (event) return event.title;
	const isPlace = ({ id }: { id: string }) => id === placeId;
	const place = places.find(isPlace) ?? settlements.find(isPlace);
	if (place) return placeName(place, language);
	const claim = claims.find(({ id }) => id === claimId);
	// Whose words a claim is stands with it wherever it goes.
	return claim ? `${claim.assertedBy}: ${claim.statement}` : story.title;
}

/** An embed may be told a language of its own, which the map may not speak. */
function spokenIn(
	{ language: told }: EmbedOptions,
	page: Language,
	languages: readonly Language[]
): Language {
	const language = told === 'auto' ? page : pageLanguageOf(told);
	return languages.includes(language) ? language : page;
}

type Opened = Pick<SharedPage, 'view' | 'options'> & { placeId: string | null };

function openPage({ page, query }: SharedLink, facts: MapFacts): Opened | null {
	const story = storyIndex(facts);
	if (page.kind === 'embed') {
		const { view, options } = decodeEmbed(query, story);
		return { view, options, placeId: null };
	}
	const view = viewOfPage(page, query, facts, story);
	return view && { placeId: null, options: DEFAULT_EMBED, ...view };
}

function viewOfPage(
	page: Exclude<LinkedPage, { kind: 'embed' }>,
	query: URLSearchParams,
	{ dataset, tables }: MapFacts,
	story: StoryIndex
): { view: ViewState; placeId?: string } | null {
	switch (page.kind) {
		case 'map':
			return { view: decodeView(query, story).state };
		case 'event': {
			const { state } = decodeView(new URLSearchParams({ e: page.id }), story);
			return state.eventId === null ? null : { view: state };
		}
		case 'place': {
			const isIt = ({ id }: { id: string }) => id === page.id;
			const place = tables.places.find(isIt) ?? tables.settlements.find(isIt);
			if (!place) return null;
			const { lon, lat } = place;
			const camera = lon === null || lat === null ? null : { zoom: PLACE_ZOOM, lat, lon };
			return { view: { ...defaultView(dataset), camera }, placeId: page.id };
		}
		case 'other':
			return { view: defaultView(dataset) };
	}
}

function dayOfClaim({ dataset, tables }: MapFacts, id: string): Day | null {
	const claim = tables.claims.find((each) => each.id === id);
	return claim ? middleDay(claimDays(claim.asOfDate, dataset.period)) : null;
}

function storyIndex(facts: MapFacts): StoryIndex {
	const { dataset, tables } = facts;
	const { period } = dataset;
	return {
		dataset,
		dayOfEvent(id) {
			const event = tables.events.find((each) => each.id === id);
			return event ? dayToShow(event, period.opens, period) : null;
		},
		dayOfClaim: (id) => dayOfClaim(facts, id)
	};
}
