/**
 * The conversation of an embedded map with the page around it. The window is injected. By default
 * it only announces; it takes orders only from origins it was told of, and counts what it drops.
 */
import {
	readCommand,
	type Announcement,
	type Command,
	type EmbedState
} from '../domain/embed/protocol.ts';
import { PROBLEMS } from '../domain/embed/problems.ts';
import { isPymWidth, pymHeight } from '../domain/embed/pymMessage.ts';
import { datawrapperHeight, resizerHeight, resizerName } from '../domain/embed/resizerMessages.ts';
import type { EmbedOptions } from './embed-view.ts';

/** A message as it came in. */
export interface Incoming {
	data: unknown;
	origin: string;
	/** Whether the page around sent it, and not some other window. */
	fromParent: boolean;
}

/** The window of the page around, as far as the conversation needs it. */
export interface EmbedPort {
	post(message: unknown, targetOrigin: string): void;
	/** @returns how to stop listening */
	listen(take: (message: Incoming) => void): () => void;
	/** The origin of the page around, where the browser tells it. */
	parentOrigin: string | null;
	/** Milliseconds since 1970. */
	now(): number;
}

/** What orders are given to. */
export interface EmbedSubject {
	/** Ids of the lenses that may be asked for. */
	readonly lenses: readonly string[];
	state(): Omit<EmbedState, 'dropped' | 'edition'>;
	/** Does what is asked; the problem in words where it can't. Never rejects. */
	obey(command: Command): string | null | Promise<string | null>;
}

type Plain = Exclude<Announcement, { type: 'ack' }>;

/** Tells the page around, if it is one that may be told. */
export function announce(
	port: Pick<EmbedPort, 'post' | 'parentOrigin'>,
	{ origins }: Pick<EmbedOptions, 'origins'>,
	message: Plain
): void {
	for (const origin of targets(port.parentOrigin, origins)) port.post(message, origin);
}

/** A browser refuses, with a console error, what is sent to an origin that is not the page's. */
function targets(parentOrigin: string | null, origins: readonly string[]): readonly string[] {
	if (origins.length === 0) return ['*'];
	if (parentOrigin === null) return origins;
	return origins.includes(parentOrigin) ? [parentOrigin] : [];
}

export class EmbedTalk {
	#port: EmbedPort;
	#options: Pick<EmbedOptions, 'origins' | 'pymChild' | 'edition'>;
	#subject: EmbedSubject;
	#dropped = 0;
	#size: { width: number; height: number } | null = null;
	/** What iframe-resizer calls this frame; null where it has not greeted it. */
	#resizer: string | null = null;
	#stop: () => void;

	constructor(
		port: EmbedPort,
		options: Pick<EmbedOptions, 'origins' | 'pymChild' | 'edition'>,
		subject: EmbedSubject
	) {
		this.#port = port;
		this.#options = options;
		this.#subject = subject;
		this.#stop = port.listen((message) => this.#take(message));
	}

	/** Messages that were not answered. */
	get dropped(): number {
		return this.#dropped;
	}

	announce(message: Plain): void {
		announce(this.#port, this.#options, message);
	}

	/**
	 * Announces the height, once for each value; to others' listeners in their own words.
	 * @param width of the frame
	 */
	announceHeight(height: number, width: number): void {
		const before = this.#size?.height;
		this.#size = { width, height };
		if (height === before) return;
		this.announce({ salient: 1, type: 'height', height });
		const told = datawrapperHeight(height);
		for (const origin of targets(this.#port.parentOrigin, this.#options.origins))
			this.#port.post(told, origin);
		this.#answerPym();
		this.#answerResizer('resize');
	}

	destroy(): void {
		this.#stop();
	}

	#take({ data, origin, fromParent }: Incoming): void {
		const { pymChild, origins } = this.#options;
		if (fromParent && pymChild !== null && isPymWidth(data, pymChild)) {
			this.#answerPym();
			return;
		}
		const resizer = fromParent ? resizerName(data) : null;
		if (resizer !== null) {
			this.#resizer = resizer;
			this.#answerResizer('init');
			return;
		}
		const read = readCommand(data, this.#subject.lenses);
		const mayAsk = fromParent && origins.includes(origin);
		if (mayAsk && !read.ok && read.refused) {
			const { id, problem } = read.refused;
			this.#port.post({ salient: 1, type: 'ack', id, ok: false, problem }, origin);
			return;
		}
		if (!mayAsk || !read.ok) {
			this.#dropped += 1;
			return;
		}
		void this.#carryOut(read.command, origin);
	}

	/** Orders are begun as they come; what one waits for holds up no other. */
	async #carryOut(command: Command, origin: string): Promise<void> {
		const isLate = command.expires !== undefined && command.expires < this.#port.now();
		const begun = isLate ? PROBLEMS.tooLate : this.#subject.obey(command);
		// What is done at once is answered at once, before what comes after it.
		const problem = begun === null || typeof begun === 'string' ? begun : await begun;
		const about = {
			salient: 1,
			type: 'ack',
			...(command.id === undefined ? {} : { id: command.id })
		} as const;
		const answer: Announcement =
			problem === null
				? { ...about, ok: true, state: this.#state() }
				: { ...about, ok: false, problem };
		this.#port.post(answer, origin);
	}

	#state(): EmbedState {
		return {
			...this.#subject.state(),
			edition: this.#options.edition,
			dropped: this.#dropped
		};
	}

	/** Pym's parent listens to any origin, and its height is no secret. */
	#answerPym(): void {
		const { pymChild } = this.#options;
		if (pymChild !== null && this.#size !== null) {
			this.#port.post(pymHeight(pymChild, this.#size.height), '*');
		}
	}

	/** Its parent looks at where the message comes from, and the height is no secret. */
	#answerResizer(reason: 'init' | 'resize'): void {
		if (this.#resizer !== null && this.#size !== null)
			this.#port.post(resizerHeight(this.#resizer, this.#size, reason), '*');
	}
}
