/** The page's side of the worker that computes days: questions out, answers or words back. */
import { language } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';
import workerAddress from '../workers/day.worker.ts?worker&url';
import type { ClaimCheck } from '../domain/claims/checkClaim.ts';
import type { Comparison } from '../domain/control/compareDays.ts';
import type { Lens, Measured } from '../domain/control/types.ts';
import type { SeriesDay } from '../domain/series/daySeries.ts';
import type { Day } from '../domain/time/day.ts';
import type { DayFrame } from '../domain/frame/dayFrame.ts';
import type {
	Answer,
	Answers,
	ComparisonQuestion,
	ControlAnswer,
	ControlQuestion,
	GroundQuestion,
	LadderQuestion,
	Question,
	SettlementAnswer,
	WorkerSources
} from '../workers/messages.ts';
import { workerStart } from './worker-start.ts';

/** Computes the control of a day. Rejects with an Error whose message can be shown. */
export interface DayComputer {
	compute(day: Day, lens: Lens): Promise<DayFrame>;
	/** Who holds a point or piece of front, since when, by whose report. */
	ask(question: ControlQuestion): Promise<ControlAnswer | null>;
	destroy(): void;
}

/** Everything about the numbers that takes computing. Rejects like `DayComputer`. */
export interface NumbersComputer {
	/** The settlements and reports that a figure or line rests on. */
	behind(question: GroundQuestion): Promise<SettlementAnswer[]>;
	/** Length of the front at each resolution. */
	ladder(question: LadderQuestion): Promise<Measured[]>;
	compare(question: ComparisonQuestion): Promise<Comparison>;
	/** Every claim against the map. */
	claims(lens: Lens): Promise<ClaimCheck[]>;
	/** Two figures of one day. */
	seriesDay(day: Day, lens: Lens): Promise<SeriesDay>;
	destroy(): void;
}

interface Waiting {
	resolve: (value: never) => void;
	reject: (error: Error) => void;
}

/**
 * Starts the worker on the first question, so that a page that asks nothing loads nothing. After
 * a failure to start, the next question tries again.
 */
export class WorkerDayComputer implements DayComputer, NumbersComputer {
	#sources: WorkerSources;
	#create: () => Worker;
	#worker: Worker | null = null;
	#waiting = new Map<number, Waiting>();
	#lastId = 0;

	/** @param create starts the worker, where it is not a file beside the page's own */
	constructor(sources: WorkerSources, create: () => Worker = openWorker) {
		this.#sources = sources;
		this.#create = create;
	}

	compute(day: Day, lens: Lens) {
		return this.#send({ type: 'compute', day, lens });
	}
	ask(question: ControlQuestion) {
		return this.#send({ type: 'ask', question });
	}
	behind(question: GroundQuestion) {
		return this.#send({ type: 'behind', question });
	}
	ladder(question: LadderQuestion) {
		return this.#send({ type: 'ladder', question });
	}
	compare(question: ComparisonQuestion) {
		return this.#send({ type: 'compare', question });
	}
	claims(lens: Lens) {
		return this.#send({ type: 'claims', lens });
	}
	seriesDay(day: Day, lens: Lens) {
		return this.#send({ type: 'series', day, lens });
	}

	destroy(): void {
		this.#stop(new Error('The page was left.'));
	}

	#send<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
		const worker = (this.#worker ??= this.#start());
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			// Addresses are known in the browser only, where a question is asked.
			const sources = { language: language(), ...this.#sources };
			worker.postMessage({ id, sources, question });
		});
	}

	#start(): Worker {
		const worker = this.#create();
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			const waiting = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if (data.ok) {
				waiting?.resolve(data.value as never);
				return;
			}
			const error = new Error(data.message);
			waiting?.reject(error);
			if (data.needsRestart) this.#stop(error);
		};
		worker.onerror = (event) => {
			event.preventDefault();
			this.#stop(new Error(event.message || say.notices.noWorker()));
		};
		return worker;
	}

	/** @param reason what all who wait for an answer get */
	#stop(reason: Error): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { reject } of this.#waiting.values()) reject(reason);
		this.#waiting.clear();
	}
}

function openWorker(): Worker {
	const address = new URL(workerAddress, import.meta.url).href;
	return new Worker(workerStart(address, self.origin), { type: 'module' });
}
