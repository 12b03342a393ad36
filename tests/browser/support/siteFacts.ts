/** What the pages of the map at `/` are made of, as the build of the site reads it. In Node. */
import '../../../src/lib/words/all-words.ts';
import { LANGUAGES, setLanguage, type Language } from '../../../src/lib/words/language.ts';
import { claimsData } from '../../../src/routes/(shared)/claims-data.ts';
import { correctionsData } from '../../../src/routes/(shared)/corrections-data.ts';
import { drawHandout } from '../../../src/routes/(shared)/draw-handout.ts';
import { embedData } from '../../../src/routes/(shared)/embed-data.ts';
import { eventData } from '../../../src/routes/(shared)/event-data.ts';
import { eventsData } from '../../../src/routes/(shared)/events-data.ts';
import { exploreData } from '../../../src/routes/(shared)/explore-data.ts';
import { readGeo } from '../../../src/routes/(shared)/geo-files.ts';
import { handout } from '../../../src/routes/(shared)/handout.ts';
import { lessonData, lessonScenes } from '../../../src/routes/(shared)/lesson-data.ts';
import { lessonFormat } from '../../../src/routes/(shared)/lesson-format.ts';
import { lessonPlan } from '../../../src/routes/(shared)/lesson-plan.ts';
import { mapList } from '../../../src/routes/(shared)/map-list.ts';
import { methodData } from '../../../src/routes/(shared)/method-data.ts';
import { placeData, placePageEntries } from '../../../src/routes/(shared)/place-data.ts';
import { DEFAULT_ID } from '../../../src/routes/(shared)/prerendered-story.ts';
import { searchData } from '../../../src/routes/(shared)/search-data.ts';
import { sharedFacts } from '../../../src/routes/(shared)/shared-facts.ts';
import { takeAwayData } from '../../../src/routes/(shared)/take-away-data.ts';

const pages = {
	shared: () => sharedFacts(),
	claims() {
		const { title, checks } = claimsData();
		return { title, checks: each(checks, ({ verdict }) => verdict) };
	},
	corrections() {
		const { editions } = correctionsData();
		return {
			editions: editions.map(({ changes, verdicts, ...others }) => ({
				...others,
				changes: changes && each(changes, ({ table, kind }) => table + kind),
				verdicts: verdicts.slice(0, 3)
			}))
		};
	},
	data: () => takeAwayData(),
	embed: () => embedData(),
	event: () => eventData('2025-03-12-sudzha-footage'),
	events() {
		const { places, events, title } = eventsData();
		return { title, events: each(events, ({ kind }) => kind), places: [...places] };
	},
	explore: () => exploreData(),
	lesson: () => lessonData(null),
	maps: () => ({ maps: mapList() }),
	method: () => methodData(DEFAULT_ID),
	place: () => placeData('sudzha'),
	anyPlace: () => ({ withPage: placePageEntries().map(({ id }) => id) }),
	print() {
		const data = handout(DEFAULT_ID);
		// All maps of a handout are alike, and one takes half a second to draw.
		return { ...data, ...drawHandout(data.scenes.slice(0, 1), data, DEFAULT_ID) };
	},
	format() {
		const { places, events, claims, ...others } = lessonFormat(DEFAULT_ID);
		return {
			...others,
			places: places.slice(0, 2),
			events: events.slice(0, 2),
			claims: claims.slice(0, 2)
		};
	},
	plan: () => lessonPlan(DEFAULT_ID),
	speaker: () => ({ scenes: lessonScenes() })
};

/** The first two of each sort: long lists look alike, and take long to look at. */
function each<Row>(rows: readonly Row[], sortOf: (row: Row) => string): Row[] {
	return rows.filter((row, at) => {
		const before = rows.slice(0, at).filter((other) => sortOf(other) === sortOf(row));
		return before.length < 2;
	});
}

export type SiteFacts = { [Page in keyof typeof pages]: ReturnType<(typeof pages)[Page]> };

const [codes, names] = [Object.keys(LANGUAGES).join('|'), Object.keys(pages).join('|')];
const FACTS = new RegExp(`^/facts/(${codes})/(${names})$`);
const BUILT = new RegExp(`^(?:/(${codes}))?/(?:geo/([^/]+)|search\\.json)$`);

/**
 * What lies at a path, as JSON holds it; null where it is for somebody else to say.
 * @public siteFiles.ts loads this module as the server does.
 */
export function siteFile(path: string): unknown {
	const [, told, page] = FACTS.exec(path) ?? [];
	if (told !== undefined) {
		setLanguage(told as Language);
		return pages[page as keyof SiteFacts]();
	}
	const [isBuilt, language, file] = BUILT.exec(path) ?? [];
	if (isBuilt === undefined) return null;
	setLanguage((language ?? 'en') as Language);
	if (file === undefined) return searchData();
	// In the language that they are written in they lie in a folder.
	return language === undefined ? null : readGeo(file);
}
