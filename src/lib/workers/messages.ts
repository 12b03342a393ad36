/** What the page and the worker that computes days say to each other. */
import type { ClaimCheck } from '../domain/claims/checkClaim.ts';
import type { Comparison } from '../domain/control/compareDays.ts';
import type { FrontCounting } from '../domain/front/frontCounting.ts';
import type { ReliabilityBin } from '../domain/field/reliability.ts';
import type { Lens, Measured } from '../domain/control/types.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import type { MeasureId } from '../domain/dataset/measureSpec.ts';
import type { Controller } from '../domain/dataset/party.ts';
import type { Report } from '../domain/model/report.ts';
import type { Settlement } from '../domain/model/settlement.ts';
import type { Ground } from '../domain/provenance/settlementsBehind.ts';
import type { SeriesDay } from '../domain/series/daySeries.ts';
import type { Day } from '../domain/time/day.ts';
import type { Language } from '../words/language.ts';
import type { DayFrame } from '../domain/frame/dayFrame.ts';

/** The dataset, and addresses of the files the worker reads, given by the page. */
export interface WorkerSources {
	dataset: Dataset;
	tables: string;
	countries: string;
	/** Only read when claims are asked for; a page without claims leaves it out. */
	claims?: string;
	/** Of the page, whose names the answers are to have; without it the dataset's own. */
	language?: Language;
}

/** "Who holds this, since when, by whose report?" */
export interface ControlQuestion {
	day: Day;
	lens: Lens;
	kind: 'settlement' | 'control' | 'front';
	/** Of the settlement, or of the piece of front; of an area only the place counts. */
	id: string;
	lon: number;
	lat: number;
}

/** What is known of one settlement on a day. */
export interface SettlementAnswer {
	settlement: Pick<Settlement, 'id' | 'nameEn' | 'names' | 'country' | 'sector'>;
	controller: Controller | null;
	/** Who held it on the first of two days that are compared; absent of a single day. */
	before?: Controller | null;
	since: Day | null;
	reports: Pick<
		Report,
		'eventDate' | 'assertedBy' | 'basis' | 'controller' | 'sourceTitle' | 'sourceUrl' | 'mayLink'
	>[];
	/** From the place asked about, or from the drawn front. */
	distanceKm: number;
}

/** The settlements that decide: the nearest one; at the front the nearest on each side. */
export interface ControlAnswer {
	kind: ControlQuestion['kind'];
	settlements: SettlementAnswer[];
	/** Of ground without a report of its own: how far it may be believed. */
	reliability?: ReliabilityBin | null;
}

/** "Which reports does this rest on?" */
export interface GroundQuestion {
	day: Day;
	/** The first of two days that are compared. */
	before: Day | null;
	lens: Lens;
	ground: Ground;
}

/** "How long is the front at each resolution, counted like this?" */
export interface LadderQuestion {
	/** A front of the dataset. */
	measure: MeasureId;
	day: Day;
	lens: Lens;
	counting: FrontCounting;
}

/** "What changed hands between two days?" */
export interface ComparisonQuestion {
	from: Day;
	to: Day;
	lens: Lens;
}

/** The answer to each type of question. */
export interface Answers {
	compute: DayFrame;
	ask: ControlAnswer | null;
	behind: SettlementAnswer[];
	ladder: Measured[];
	compare: Comparison;
	claims: ClaimCheck[];
	series: SeriesDay;
}

export type Question =
	| { type: 'compute'; day: Day; lens: Lens }
	| { type: 'ask'; question: ControlQuestion }
	| { type: 'behind'; question: GroundQuestion }
	| { type: 'ladder'; question: LadderQuestion }
	| { type: 'compare'; question: ComparisonQuestion }
	| { type: 'claims'; lens: Lens }
	| { type: 'series'; day: Day; lens: Lens };

export interface Request {
	id: number;
	sources: WorkerSources;
	question: Question;
}

export type Answer =
	| { id: number; ok: true; value: Answers[keyof Answers] }
	| {
			id: number;
			ok: false;
			message: string;
			/** Only another worker can answer it. */
			needsRestart: boolean;
	  };
