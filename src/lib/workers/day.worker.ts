/** Computes days off the page's thread. It reads only the files it is told of. */
import { setLanguage } from '../words/language.ts';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import type { ClaimsFile } from '../domain/claims/claimsFile.ts';
import { createControlComputer, type ControlComputer } from '../domain/control/computeDay.ts';
import type { Countries } from '../domain/ground/territory.ts';
import { DEFAULT_LENS, type DayResult, type Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import { formatProblem } from '../domain/model/problem.ts';
import { seriesDay } from '../domain/series/daySeries.ts';
import { decodeTables, type ControlTables } from '../domain/tables/compactTables.ts';
import { fetchJson } from '../loading/fetch-file.ts';
import { Recent } from '../recent.ts';
import { answerControl } from './answer-control.ts';
import { answerGround } from './answer-ground.ts';
import { answerLadder } from './answer-ladder.ts';
import { buffersOf, encodeDay, type DayFrame } from '../domain/frame/dayFrame.ts';
import { loadCode, UnloadedCodeError } from './load-code.ts';
import type { Answer, Answers, Request, WorkerSources } from './messages.ts';

type Compute = (day: Day, lens: Lens) => DayResult;

interface Ready {
	tables: ControlTables;
	computer: ControlComputer;
	/** As `computer.compute`, for days asked about again and again. */
	compute: Compute;
}

const REMEMBERED_DAYS = 8;

const ready = keptOnceLoaded(({ sources }: Request) => prepare(sources));
const claims = keptOnceLoaded(({ sources }: Request) => readClaims(sources.claims));

self.onmessage = async ({ data: request }: MessageEvent<Request>) => {
	const { id } = request;
	let answer: Answer;
	try {
		answer = { id, ok: true, value: await answerTo(request, await ready(request)) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		answer = { id, ok: false, message, needsRestart: error instanceof UnloadedCodeError };
	}
	self.postMessage(answer, { transfer: handedOver(answer, request) });
};

/** What of an answer is the page's from now on. */
function handedOver(answer: Answer, { question }: Request): ArrayBuffer[] {
	return answer.ok && question.type === 'compute' ? buffersOf(answer.value as DayFrame) : [];
}

/** Loads on the first call, and anew only after a failure: it may come the next time. */
function keptOnceLoaded<T>(
	load: (request: Request) => Promise<T>
): (request: Request) => Promise<T> {
	let loaded: Promise<T> | null = null;
	return (request) => {
		if (loaded) return loaded;
		const loading = load(request);
		loaded = loading;
		loading.catch(() => (loaded = null));
		return loading;
	};
}

async function answerTo(
	request: Request,
	{ tables, computer, compute }: Ready
): Promise<Answers[keyof Answers]> {
	const { question } = request;
	if (question.type === 'compare') await divide(computer);
	switch (question.type) {
		case 'compute':
			return encodeDay(compute(question.day, question.lens));
		case 'ask': {
			const { day, lens } = question.question;
			const { settlements, reports } = tables;
			const answer = answerControl(question.question, settlements, reports, compute(day, lens));
			const { kind, lon, lat } = question.question;
			// Reliability is asked of all reports, so under another lens there is nothing to say.
			const isTold = kind === 'control' && lens.sources === DEFAULT_LENS.sources;
			const reliability = isTold ? computer.reliabilityAt([lon, lat], day) : null;
			return answer && { ...answer, reliability };
		}
		case 'behind': {
			const { day, before, lens, ground } = question.question;
			const first = before === null ? null : compute(before, lens);
			return answerGround(ground, tables, compute(day, lens), first, computer.dataset.theatre);
		}
		case 'ladder':
			return answerLadder(question.question, computer);
		case 'compare': {
			const { from, to, lens } = question.question;
			return computer.compare(from, to, lens);
		}
		case 'claims': {
			const { claims: said, checks, places } = await claims(request);
			const [{ checkClaims }, { readMap }] = await Promise.all([
				loadCode(() => import('../domain/claims/checkClaim.ts')),
				loadCode(() => import('../domain/claims/readMap.ts'))
			]);
			const readings = readMap(computer, question.lens, places, tables.settlements);
			return checkClaims(said, checks, readings, computer.dataset);
		}
		case 'series':
			return seriesDay(computer, question.day, question.lens);
	}
}

/** Only a comparison divides the ground among sectors. */
async function divide(computer: ControlComputer): Promise<void> {
	const { sectorZones } = await loadCode(() => import('../domain/front/sectorZones.ts'));
	computer.useZones(sectorZones);
}

async function readClaims(address: string | undefined): Promise<ClaimsFile> {
	if (address === undefined) throw new Error('This page has no claims.');
	const { decodeClaims } = await loadCode(() => import('../domain/claims/claimsFile.ts'));
	const decoded = decodeClaims(await read(address), 'claims.json');
	if (!decoded.ok) throw new Error(decoded.problems.slice(0, 1).map(formatProblem).join(' '));
	return decoded.value;
}

async function prepare({ dataset, tables, countries, language }: WorkerSources): Promise<Ready> {
	if (language) setLanguage(language);
	const [tablesData, countriesData] = await Promise.all([read(tables), read(countries)]);
	const decoded = decodeTables(tablesData);
	if (!decoded.ok) {
		throw new Error(decoded.problems.slice(0, 1).map(formatProblem).join(' '));
	}
	const computer = createControlComputer({
		...decoded.value,
		countries: decodeCountries(countriesData),
		dataset
	});
	return {
		tables: decoded.value,
		computer,
		compute: rememberDays((day, lens) => computer.compute(day, lens))
	};
}

/** A pointer asks about the day on screen again and again, between days computed ahead of time. */
function rememberDays(compute: Compute): Compute {
	const results = new Recent<DayResult>(REMEMBERED_DAYS);
	return (day, lens) => {
		const key = [day, lens.sources, lens.known].join('|');
		const known = results.get(key);
		if (known) return known;
		const result = compute(day, lens);
		results.set(key, result);
		return result;
	};
}

async function read(address: string): Promise<unknown> {
	try {
		return await fetchJson(address);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Error(`${address.split('/').at(-1) ?? address} cannot be read.`, { cause: error });
	}
}

const topology = v.looseObject({
	type: v.literal('Topology'),
	objects: v.looseObject({ countries: v.looseObject({ type: v.literal('GeometryCollection') }) }),
	arcs: v.array(v.array(v.array(v.number())))
});

function decodeCountries(data: unknown): Countries {
	if (!v.is(topology, data)) throw new Error('countries.topojson is no map of countries.');
	const decoded = data as unknown as Parameters<typeof feature>[0];
	return feature(decoded, 'countries') as unknown as Countries;
}
