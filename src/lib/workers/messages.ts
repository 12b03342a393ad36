/** What the page and the worker that computes days say to each other. */
import type { DayResult, Lens } from '../domain/control/types.ts';
import type { Controller, Report } from '../domain/model/report.ts';
import type { Settlement } from '../domain/model/settlement.ts';
import type { Day } from '../domain/time/day.ts';

/** Addresses of the files the worker reads, given by the page. */
export interface WorkerSources {
	tables: string;
	countries: string;
}

/** "Who holds this, since when, by whose report?" */
export interface ControlQuestion {
	day: Day;
	lens: Lens;
	kind: 'settlement' | 'control' | 'front';
	/** Of the settlement; of areas and front only their place counts. */
	id: string;
	lon: number;
	lat: number;
}

/** What is known of one settlement on a day. */
export interface SettlementAnswer {
	settlement: Pick<Settlement, 'id' | 'nameEn' | 'nameUk' | 'nameRu' | 'country' | 'sector'>;
	controller: Controller | null;
	since: Day | null;
	reports: Pick<
		Report,
		'eventDate' | 'assertedBy' | 'basis' | 'controller' | 'sourceTitle' | 'sourceUrl' | 'mayLink'
	>[];
	/** From the place asked about. */
	distanceKm: number;
}

/** The settlements that decide: the nearest one; at the front the nearest on each side. */
export interface ControlAnswer {
	kind: ControlQuestion['kind'];
	settlements: SettlementAnswer[];
}

export type Question =
	{ type: 'compute'; day: Day; lens: Lens } | { type: 'ask'; question: ControlQuestion };

export interface Request {
	id: number;
	sources: WorkerSources;
	question: Question;
}

export type Answer =
	| { id: number; ok: true; value: DayResult | ControlAnswer | null }
	| { id: number; ok: false; message: string };
