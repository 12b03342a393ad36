import { contains, type Interval } from '../time/interval.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Step } from '../time/stepDay.ts';
import type { Credits, DataTerms, ShareBaseSpec } from './credits.ts';
import type { LayerSpec } from './layerSpec.ts';
import type { LensSpec } from './lensSpec.ts';
import type { MeasureSpec } from './measureSpec.ts';
import type { Party } from './party.ts';
import type { Rules } from './rules.ts';
import type { Theatre } from './theatre.ts';
import type { TileMap } from './tileMap.ts';
import type { Words } from './words.ts';

/** Days from the first to the last, both included, and the one on which the map opens. */
export interface Period {
	first: Day;
	last: Day;
	opens: Day;
	/** What the timeline steps by. */
	step: Step;
}

/** Another map of the site, of what events of this one are about. */
export interface RelatedMap {
	/** The id of its dataset. */
	map: string;
	title: Words;
	/** Ids of events. */
	events: readonly string[];
}

/** What a lesson shows besides its scenes. */
export interface LessonSpec {
	/** Places by id that stand even on an empty map, so that the class finds its way. */
	landmarks: readonly string[];
	/** Places by id that the class marks on the handout's outline map, from west to east. */
	outlinePlaces: readonly string[];
	/** Events by id that stand in the handout's timeline beside those that scenes name. */
	timelineEvents: readonly string[];
}

/** A GeoJSON file of the package. */
export interface GivenResource {
	name: string;
	/** Below the folder of the dataset. */
	path: string;
}

/** A set of facts, as the engine has to know it: what its tables do not say. */
export interface Dataset {
	id: string;
	title: string;
	/** Names of the package's contributors. */
	authors: readonly string[];
	/** BCP 47 languages that its names and words come in; English is the first. */
	languages: readonly string[];
	/** The language of names in a country, by ISO 3166-1 alpha-2, where it is not its most likely one. */
	localLanguages: Readonly<Record<string, string>>;
	period: Period;
	/** In the order of legends and lists. */
	parties: readonly Party[];
	theatre: Theatre;
	/** What is drawn under the areas besides the site's own ground; left out where there is nothing. */
	basemap?: { pmtiles: TileMap };
	rules: Rules;
	/** The first lets everybody speak. */
	lenses: readonly LensSpec[];
	measures: readonly MeasureSpec[];
	/** In the order of the legend and of the place buttons. */
	layers: readonly LayerSpec[];
	/** Other maps of the site that events of this one lead to. */
	related: readonly RelatedMap[];
	/** Names of sides of sources that are no party, by side. */
	sides: Readonly<Record<string, Words>>;
	/** Who is to be named beside a layer, by what is in it. */
	credits: Credits;
	/** Table by table and file by file: whose the facts are. */
	terms: readonly DataTerms[];
	/** What a share of the ground may be a share of, besides the peak that the map itself gives. */
	shareBases: readonly ShareBaseSpec[];
	/** Claims by id that stand on the map's own page; none: the first that the map can test. */
	leadingClaims: readonly string[];
	/** Sentences of this story alone, by the names in `namedWords.ts`. */
	words: Readonly<Record<string, Words>>;
	/** Places by id, which come first among the events of a day, after the sites of the layers. */
	placeOrder: readonly string[];
	/** What a lesson needs besides its scenes. */
	lesson: LessonSpec;
	/** The package's files of areas and lines that somebody else drew; absent where it has none. */
	given?: readonly GivenResource[];
	/** Paths of the files that the package lists: these have to be there. */
	files: readonly string[];
}

/**
 * The days that the tables may speak of. Later than the period that is shown where the rules hold
 * back what is young.
 */
export function recordedPeriod({ period, rules }: Pick<Dataset, 'period' | 'rules'>): Period {
	return { ...period, last: addDays(period.last, rules.delayDays) };
}

export function isInPeriod({ first, last }: Period, day: Day): boolean {
	return day >= first && day <= last;
}

/** Whether any day of the interval lies in the period. */
export function overlapsPeriod({ first, last }: Period, interval: Interval): boolean {
	return contains(interval, first) || (interval.startDate >= first && interval.startDate <= last);
}
