/**
 * Where a lesson is, in every window that shows it: scene, black screen, question, clock. Either
 * window may change it; the other follows, and whichever is reloaded asks and is told.
 */
import type { Problem } from '../../domain/model/problem.ts';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';
import type { ReadLesson, Scene } from '../../domain/lesson/scene.ts';
import type { Memory } from '../theme-choice.svelte.ts';
import { readMessage, readShared, type LessonWire, type SharedState } from './lesson-messages.ts';

/** The scene's place in the address bar. */
export interface SceneAddress {
	/** The slug of a scene; null for the lesson as such. */
	read(): string | null;
	write(slug: string, isOwn: boolean): void;
}

export interface LessonWorld {
	/** The lesson that ships with the page. */
	scenes: readonly Scene[];
	/** Absent in the speaker's window, whose address stays. */
	address: SceneAddress | null;
	wire: LessonWire;
	/** Of this window, over reloads. */
	memory: Memory;
	now: () => number;
	/** Reads a teacher's own file. */
	readOwn: (file: LessonFile) => Promise<ReadLesson>;
}

export type QuestionState = SharedState['question'];

export class Lesson {
	#world: LessonWorld;
	#scenes = $state.raw<readonly Scene[]>([]);
	#problems = $state.raw<readonly Problem[]>([]);
	#own = $state.raw<LessonFile | null>(null);
	#index = $state(0);
	#black = $state(false);
	#question = $state<QuestionState>('hidden');
	#startedAt = $state<number | null>(null);
	#typed = $state('');
	#stopListening: (() => void) | null = null;

	constructor(world: LessonWorld, firstSlug: string | null) {
		this.#world = world;
		this.#scenes = world.scenes;
		this.#index = this.#indexOf(firstSlug) ?? 0;
	}

	get scenes(): readonly Scene[] {
		return this.#scenes;
	}
	get index(): number {
		return this.#index;
	}
	get scene(): Scene {
		const scene = this.#scenes[this.#index] ?? this.#scenes[0];
		if (!scene) throw new Error('A lesson has at least one scene.');
		return scene;
	}
	get next(): Scene | null {
		return this.#scenes[this.#index + 1] ?? null;
	}
	get black(): boolean {
		return this.#black;
	}
	get question(): QuestionState {
		return this.#question;
	}
	get startedAt(): number | null {
		return this.#startedAt;
	}
	/** The teacher's own file, where one is shown. */
	get own(): LessonFile | null {
		return this.#own;
	}
	/** What of it could not be shown. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}
	/** Digits typed so far, for "number, Enter". */
	get typed(): string {
		return this.#typed;
	}

	/** Takes up the address, what this window remembers, and what the others say. */
	async open(): Promise<void> {
		const { address, memory, wire } = this.#world;
		const remembered = readShared(memory.read());
		const slug = address?.read() ?? null;
		// An address of the built-in lesson means that one, whatever file was open before.
		const isBuiltIn = this.#indexOf(slug) !== null;
		if (remembered?.own && !isBuiltIn) await this.#takeOwn(remembered.own);
		if (remembered) {
			this.#startedAt = remembered.startedAt;
			this.#question = remembered.question;
			this.#black = remembered.black;
		}
		// The address says which scene, unless it names none of the lesson.
		this.#index = this.#indexOf(slug) ?? this.#clamp(remembered?.scene ?? 0);
		this.#stopListening = wire.listen((data) => void this.#hear(data));
		wire.send({ say: 'hello' });
	}

	close(): void {
		this.#stopListening?.();
	}

	/** Back or Forward changed the address. */
	followAddress(): void {
		const index = this.#indexOf(this.#world.address?.read() ?? null);
		if (index !== null && index !== this.#index) this.#show(index, { write: false });
	}

	goTo(index: number): void {
		const clamped = this.#clamp(index);
		this.#typed = '';
		if (clamped !== this.#index) this.#show(clamped, { write: true });
		else this.#tell();
	}
	step(by: number): void {
		if (this.#black) this.toggleBlack();
		else this.goTo(this.#index + by);
	}

	/** A digit of a scene's number. */
	type(digit: number): void {
		this.#typed = `${this.#typed}${String(digit)}`.slice(-3);
	}
	/** Goes to the number typed; false where none was. */
	enterTyped(): boolean {
		if (this.#typed === '') return false;
		const number = Number(this.#typed);
		this.#typed = '';
		if (number >= 1) this.goTo(number - 1);
		return true;
	}
	dropTyped(): void {
		this.#typed = '';
	}

	toggleBlack(): void {
		this.#black = !this.#black;
		this.#tell();
	}
	/** Hidden, then the question, then its answer, then hidden again. */
	stepQuestion(): void {
		const order: readonly QuestionState[] = ['hidden', 'asked', 'answered'];
		this.setQuestion(order[(order.indexOf(this.#question) + 1) % order.length] ?? 'hidden');
	}
	setQuestion(question: QuestionState): void {
		this.#question = this.scene.question ? question : 'hidden';
		this.#tell();
	}
	restartClock(): void {
		this.#startedAt = this.#world.now();
		this.#tell();
	}

	/** Shows a teacher's own file instead, from its first scene, with what could not be shown. */
	async openOwn(file: LessonFile): Promise<void> {
		await this.#takeOwn(file);
		if (this.#own) this.#show(0, { write: true });
	}
	/** Back to the lesson that ships with the page. */
	closeOwn(): void {
		this.#own = null;
		this.#problems = [];
		this.#scenes = this.#world.scenes;
		this.#show(0, { write: true });
	}

	async #takeOwn(file: LessonFile): Promise<void> {
		const { scenes, problems } = await this.#world.readOwn(file);
		this.#problems = problems;
		if (scenes.length === 0) return;
		this.#own = file;
		this.#scenes = scenes;
	}

	#show(index: number, { write }: { write: boolean }): void {
		this.#index = index;
		this.#question = 'hidden';
		this.#startedAt ??= this.#world.now();
		if (write) this.#world.address?.write(this.scene.slug, this.#own !== null);
		this.#tell();
	}

	#state(): SharedState {
		return {
			scene: this.#index,
			black: this.#black,
			question: this.#question,
			startedAt: this.#startedAt,
			own: this.#own
		};
	}

	#tell(): void {
		const state = this.#state();
		this.#world.memory.write(JSON.stringify(state));
		this.#world.wire.send({ say: 'state', state });
	}

	async #hear(data: unknown): Promise<void> {
		const message = readMessage(data);
		if (!message) return;
		if (message.say === 'hello') {
			this.#world.wire.send({ say: 'state', state: this.#state() });
			return;
		}
		const { state } = message;
		if (state.own && state.own.text !== this.#own?.text) await this.#takeOwn(state.own);
		if (!state.own && this.#own) {
			this.#own = null;
			this.#problems = [];
			this.#scenes = this.#world.scenes;
		}
		const index = this.#clamp(state.scene);
		if (index !== this.#index) {
			this.#index = index;
			this.#world.address?.write(this.scene.slug, this.#own !== null);
		}
		this.#black = state.black;
		this.#question = state.question;
		this.#startedAt = state.startedAt;
		this.#world.memory.write(JSON.stringify(this.#state()));
	}

	#clamp(index: number): number {
		return Math.max(0, Math.min(this.#scenes.length - 1, index));
	}

	#indexOf(slug: string | null): number | null {
		if (slug === null) return null;
		const index = this.#scenes.findIndex((scene) => scene.slug === slug);
		return index < 0 ? null : index;
	}
}
