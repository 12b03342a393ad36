/** Computes days off the page's thread. It reads only the files it is told of. */
import { feature } from 'topojson-client';
import * as v from 'valibot';
import type { ClaimsFile } from '../domain/claims/claimsFile.ts';
import { createControlComputer, type ControlComputer } from '../domain/control/computeDay.ts';
import { isSameLens } from '../domain/control/lens.ts';
import type { Countries } from '../domain/control/territory.ts';
import { DEFAULT_LENS, type DayResult, type Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import { formatProblem } from '../domain/model/problem.ts';
import { seriesDay } from '../domain/series/daySeries.ts';
import { decodeTables, type ControlTables } from '../domain/tables/compactTables.ts';
import { answerControl } from './answer-control.ts';
import { answerGround } from './answer-ground.ts';
import { answerLadder } from './answer-ladder.ts';
import type { Answer, Answers, Question, Request, WorkerSources } from './messages.ts';

type Compute = (day: Day, lens: Lens) => DayResult;

interface Ready {
	tables: ControlTables;
	computer: ControlComputer;
	/** As `computer.compute`, for days asked about again and again. */
	compute: Compute;
}

const REMEMBERED_DAYS = 8;

let ready: Promise<Ready> | null = null;
let claims: Promise<ClaimsFile> | null = null;

self.onmessage = async ({ data: { id, sources, question } }: MessageEvent<Request>) => {
	let answer: Answer;
	try {
		ready ??= prepare(sources);
		answer = { id, ok: true, value: await answerTo(question, await ready, sources) };
	} catch (error) {
		// What failed to load may load the next time it is asked for.
		ready = null;
		claims = null;
		answer = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
	}
	self.postMessage(answer);
};

async function answerTo(
	question: Question,
	{ tables, computer, compute }: Ready,
	sources: WorkerSources
): Promise<Answers[keyof Answers]> {
	const { lens } = 'question' in question ? question.question : question;
	if (question.type === 'compare' || !isSameLens(lens, DEFAULT_LENS)) await divide(computer);
	switch (question.type) {
		case 'compute':
			return compute(question.day, question.lens);
		case 'ask': {
			const { day, lens } = question.question;
			const { settlements, reports } = tables;
			return answerControl(question.question, settlements, reports, compute(day, lens));
		}
		case 'behind': {
			const { day, before, lens, ground } = question.question;
			const first = before === null ? null : compute(before, lens);
			return answerGround(ground, tables, compute(day, lens), first);
		}
		case 'ladder':
			return answerLadder(question.question, compute, computer);
		case 'compare': {
			const { from, to, lens } = question.question;
			return computer.compare(from, to, lens);
		}
		case 'claims': {
			claims ??= readClaims(sources.claims);
			const { claims: said, checks, places } = await claims;
			const [{ checkClaims }, { readMap }] = await Promise.all([
				import('../domain/claims/checkClaim.ts'),
				import('../domain/claims/readMap.ts')
			]);
			const readings = readMap(computer, question.lens, places, tables.settlements);
			return checkClaims(said, checks, readings);
		}
		case 'series':
			return seriesDay(computer, question.day, question.lens);
	}
}

/** By default every sector is reported, and dividing the ground among them is never asked for. */
async function divide(computer: ControlComputer): Promise<void> {
	const { sectorZones } = await import('../domain/control/sectorZones.ts');
	computer.useZones(sectorZones);
}

async function readClaims(address: string | undefined): Promise<ClaimsFile> {
	if (address === undefined) throw new Error('This page has no claims.');
	const { decodeClaims } = await import('../domain/claims/claimsFile.ts');
	const decoded = decodeClaims(await read(address), 'claims.json');
	if (!decoded.ok) throw new Error(decoded.problems.slice(0, 1).map(formatProblem).join(' '));
	return decoded.value;
}

async function prepare({ tables, countries }: WorkerSources): Promise<Ready> {
	const [tablesData, countriesData] = await Promise.all([read(tables), read(countries)]);
	const decoded = decodeTables(tablesData);
	if (!decoded.ok) {
		throw new Error(decoded.problems.slice(0, 1).map(formatProblem).join(' '));
	}
	const computer = createControlComputer({
		...decoded.value,
		countries: decodeCountries(countriesData)
	});
	return {
		tables: decoded.value,
		computer,
		compute: rememberDays((day, lens) => computer.compute(day, lens))
	};
}

/** A pointer asks about the day on screen again and again, between days computed ahead of time. */
function rememberDays(compute: Compute): Compute {
	const results = new Map<string, DayResult>();
	return (day, lens) => {
		const key = [day, lens.sources, lens.known].join('|');
		const result = results.get(key) ?? compute(day, lens);
		results.delete(key);
		results.set(key, result);
		const [oldest] = results.keys();
		if (results.size > REMEMBERED_DAYS && oldest !== undefined) results.delete(oldest);
		return result;
	};
}

async function read(address: string): Promise<unknown> {
	const name = address.split('/').at(-1) ?? address;
	const response = await fetch(address).catch(() => null);
	if (!response?.ok) throw new Error(`${name} could not be loaded.`);
	return response.json().catch(() => {
		throw new Error(`${name} cannot be read.`);
	});
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
