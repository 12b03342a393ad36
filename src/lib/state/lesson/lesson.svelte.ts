/**
 * Where a lesson is, in every window that shows it: scene, black screen, question, clock. Either
 * window may change it; the other follows, and whichever is reloaded asks and is told.
 */
import type { Problem } from '../../domain/model/problem.ts';
import type { LessonPath } from '../../domain/lesson/lessonPath.ts';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';
import { sceneIndex, type Scene } from '../../domain/lesson/scene.ts';
import { lessonId } from './lesson-id.ts';
import { readMessage, readShared, type SharedState } from './lesson-messages.ts';
import type { GivenLesson, LessonWorld, NamedScene } from './lesson-world.ts';
import { OwnFile } from './own-file.svelte.ts';
import { Way } from './way.svelte.ts';

type QuestionState = SharedState['question'];
type ActivityState = SharedState['activity'];

interface ShowOptions {
	/** Whether the address follows; true without it. */
	write?: boolean;
	/** As the scene opens without it. */
	activity?: ActivityState;
}

/** Why the lesson that was asked for is not on screen. */
type Missing = Extract<GivenLesson, { ok: false }>['why'];

const QUESTION_STEPS: readonly QuestionState[] = ['hidden', 'asked', 'answered'];

export class Lesson {
	#world: LessonWorld;
	/** Which way it goes. */
	readonly way = new Way(() => this.scenes);
	#file: OwnFile;
	#index = $state(0);
	#black = $state(false);
	#question = $state<QuestionState>('hidden');
	#activity = $state<ActivityState>('closed');
	#startedAt = $state<number | null>(null);
	#typed = $state('');
	#missing = $state.raw<Missing | null>(null);
	/** What an address without a scene stands for in this window's history. */
	#unnamed: { index: number; isOwn: boolean; path: LessonPath } = {
		index: 0,
		isOwn: false,
		path: 'whole'
	};
	#stopListening: (() => void) | null = null;

	constructor(world: LessonWorld, firstSlug: string | null) {
		this.#world = world;
		this.#file = new OwnFile(world.readOwn);
		this.#index = this.#indexOf(firstSlug) ?? 0;
		this.#activity = this.#opening();
	}

	get scenes(): readonly Scene[] {
		return this.#file.open?.scenes ?? this.#world.scenes;
	}
	get index(): number {
		return this.#index;
	}
	get scene(): Scene {
		const scene = this.scenes[this.#index] ?? this.scenes[0];
		if (!scene) throw new Error('A lesson has at least one scene.');
		return scene;
	}
	get sceneKey(): string {
		return `${this.own?.text ?? ''}|${this.scene.slug}`;
	}
	/** Where a step on leads. */
	get next(): Scene | null {
		const after = this.way.beside(this.#index, 1);
		return after === null ? null : (this.scenes[after] ?? null);
	}
	/** Whether a step back leads nowhere. */
	get isAtStart(): boolean {
		return this.way.beside(this.#index, -1) === null;
	}
	/** Whether a step on leads nowhere. */
	get isAtEnd(): boolean {
		return this.next === null && this.#activity === 'closed';
	}
	get black(): boolean {
		return this.#black;
	}
	get question(): QuestionState {
		return this.#question;
	}
	/** A scene with an activity opens with it: its words and its map would give the answer away. */
	get activity(): ActivityState {
		return this.#activity;
	}
	get startedAt(): number | null {
		return this.#startedAt;
	}
	/** The teacher's own file, where one is shown. */
	get own(): LessonFile | null {
		return this.#file.open?.file ?? null;
	}
	/** What of it could not be shown. */
	get problems(): readonly Problem[] {
		return this.#file.open?.problems ?? [];
	}
	/** The file opened last, where it holds no scene. */
	get rejected(): { name: string; problems: readonly Problem[] } | null {
		return this.#file.rejected;
	}
	/** The own file that waits to be read, because what its scenes may name did not load. */
	get unread(): LessonFile | null {
		return this.#file.unread;
	}
	/** Why the own lesson that the address names is not on screen; null where none is missing. */
	get missing(): Missing | null {
		return this.#missing;
	}
	/** Digits typed so far, for "number, Enter". */
	get typed(): string {
		return this.#typed;
	}

	/** Takes up the address, what this window remembers, and what the others say. Never rejects. */
	async open(): Promise<void> {
		const { address, memory, wire } = this.#world;
		const remembered = readShared(memory.read());
		const named = address?.read() ?? null;
		// An address of the built-in lesson means that one, whatever file was open before.
		const isBuiltIn = named !== null && !named.isOwn && this.#indexOf(named.slug) !== null;
		const given = await this.#world.given();
		if (given) await this.#takeGiven(given);
		else if (!isBuiltIn) await this.#takeNamed(named, remembered?.own ?? null);
		this.way.takeUp(address?.path(), named === null ? remembered?.path : null);
		if (remembered) {
			this.#startedAt = remembered.startedAt;
			this.#question = remembered.question;
			this.#black = remembered.black;
		}
		// A place in another lesson than the one that is open is none in this one.
		const isSame =
			(remembered?.own ?? null) === null ? !given : remembered?.own?.text === this.own?.text;
		const before = isSame ? this.#clamp(remembered?.scene ?? 0) : 0;
		// The address says which scene, unless it names none of the lesson.
		this.#index = (named && this.#indexNamed(named)) ?? before;
		if (named === null)
			this.#unnamed = { index: this.#index, isOwn: this.own !== null, path: this.way.path };
		const isReload = remembered !== null && isSame && this.#index === before;
		this.#activity = isReload && this.scene.activity ? remembered.activity : this.#opening();
		if (!isReload) this.#question = 'hidden';
		this.#stopListening = wire.listen((data) => void this.#hear(data));
		// Who follows a link to a scene means that scene, whatever another window shows.
		const isMeant = named ? this.#indexNamed(named) !== null : given?.ok === true;
		// Who has just written a lesson means that one, too.
		const isUnseen = this.own !== null && remembered?.startedAt === null;
		if ((isMeant && !isReload) || isUnseen) this.#tell();
		else wire.send({ say: 'hello' });
	}

	close(): void {
		this.#stopListening?.();
	}

	/** Takes up a lesson that has come into the address of this window. Never rejects. */
	async openGiven(): Promise<void> {
		const given = await this.#world.given();
		if (given && (await this.#takeGiven(given))) this.#show(0, { write: false });
	}
	/** @returns whether it is on screen */
	async #takeGiven(given: GivenLesson): Promise<boolean> {
		this.#missing = given.ok ? null : given.why;
		return given.ok && this.#take(given.file);
	}
	/** The own lesson of an address, or the one that this window had open. */
	async #takeNamed(named: NamedScene | null, remembered: LessonFile | null): Promise<void> {
		const id = named?.lesson ?? null;
		const isIt = remembered !== null && (id === null || lessonId(remembered) === id);
		const file = isIt ? remembered : id === null ? null : (this.#world.kept?.recall(id) ?? null);
		if (file) await this.#take(file);
		else if (named?.isOwn) this.#missing = 'elsewhere';
	}
	async #take(file: LessonFile): Promise<boolean> {
		const isOpen = await this.#file.tryToTake(file);
		if (isOpen) this.#keep(file);
		return isOpen;
	}
	#keep(file: LessonFile): void {
		this.#missing = null;
		this.#world.kept?.keep(file);
	}

	/** Back or Forward changed the address. Never rejects. */
	async followAddress(): Promise<void> {
		const named = this.#world.address?.read() ?? null;
		const before = this.own;
		this.way.takeUp(this.#world.address?.path(), named === null ? this.#unnamed.path : null);
		this.#missing = null;
		if ((named ?? this.#unnamed).isOwn) this.#file.reopen();
		else this.#file.close();
		const id = named?.lesson ?? null;
		if (id !== null && (!this.own || lessonId(this.own) !== id)) {
			// Another lesson of hers: none is shown in its place.
			this.#file.close();
			await this.#takeNamed(named, null);
			if (this.#world.address?.read()?.lesson !== id) return;
		}
		const index = (named ? this.#indexNamed(named) : this.#clamp(this.#unnamed.index)) ?? 0;
		if (index !== this.#index || before !== this.own) this.#show(index, { write: false });
	}

	goTo(index: number): void {
		this.#typed = '';
		const clamped = this.#clamp(index);
		if (clamped !== this.#index) this.#show(clamped);
		else this.#tell();
	}
	/** To the first stop of the lesson, or to its last. */
	goToEnd(which: 'first' | 'last'): void {
		this.goTo(this.way.stops.at(which === 'first' ? 0 : -1) ?? 0);
	}
	/** The scene stays: from there on steps lead along the path. */
	setPath(path: LessonPath): void {
		if (path === this.way.path) return;
		this.way.path = path;
		this.#writeAddress();
		this.#tell();
	}
	/** A step on leads from an activity to its scene, and from there to the next. */
	step(by: 1 | -1): void {
		const to = this.way.beside(this.#index, by) ?? this.#index;
		if (this.#black) this.toggleBlack();
		else if (by > 0 && this.#activity !== 'closed') this.setActivity('closed');
		// Going back, the class has guessed before.
		else if (to < this.#index) this.#show(to, { activity: 'closed' });
		else this.goTo(to);
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
		const at = QUESTION_STEPS.indexOf(this.#question);
		this.setQuestion(QUESTION_STEPS[(at + 1) % QUESTION_STEPS.length] ?? 'hidden');
	}
	setQuestion(question: QuestionState): void {
		this.#question = this.scene.question ? question : 'hidden';
		this.#tell();
	}
	setActivity(activity: ActivityState): void {
		this.#activity = this.scene.activity ? activity : 'closed';
		this.#tell();
	}
	restartClock(): void {
		this.#startedAt = this.#world.now();
		this.#tell();
	}

	/** Shows a teacher's own file instead, from its first scene, with what could not be shown. */
	async openOwn(file: LessonFile): Promise<void> {
		if (!(await this.#file.take(file))) return;
		this.#keep(file);
		this.#show(0);
	}
	/** Tries the file again that could not be read. */
	async retryOwn(): Promise<void> {
		const { unread } = this.#file;
		if (unread && (await this.#file.tryToTake(unread))) this.#show(0);
	}
	/** Back to the lesson that ships with the page. */
	closeOwn(): void {
		this.#missing = null;
		this.#file.close();
		this.#show(0);
	}

	#show(index: number, { write = true, activity }: ShowOptions = {}): void {
		this.#index = index;
		this.#typed = '';
		this.#question = 'hidden';
		this.#activity = activity ?? this.#opening();
		this.#startedAt ??= this.#world.now();
		if (write) this.#writeAddress();
		this.#tell();
	}

	#writeAddress(): void {
		this.#world.address?.write(this.scene.slug, this.own && lessonId(this.own), this.way.path);
	}

	#opening(): ActivityState {
		return this.scene.activity ? 'asked' : 'closed';
	}

	#state(): SharedState {
		return {
			scene: this.#index,
			black: this.#black,
			question: this.#question,
			activity: this.#activity,
			path: this.way.path,
			startedAt: this.#startedAt,
			own: this.own
		};
	}

	#tell(): void {
		this.#remember();
		this.#world.wire.send({ say: 'state', state: this.#state() });
	}
	#remember(): void {
		this.#world.memory.write(JSON.stringify({ ...this.#state(), own: this.own ?? this.unread }));
	}

	async #hear(data: unknown): Promise<void> {
		const message = readMessage(data);
		if (!message) return;
		if (message.say === 'hello') {
			this.#world.wire.send({ say: 'state', state: this.#state() });
			return;
		}
		const { state } = message;
		const before = { index: this.#index, own: this.own, path: this.way.path };
		if (state.own === null) {
			if (this.own) this.#file.close();
		} else if (state.own.text !== this.own?.text && !(await this.#file.tryToTake(state.own)))
			return;
		this.#index = this.#clamp(state.scene);
		this.way.path = state.path;
		if (this.#index !== before.index || this.own !== before.own || this.way.path !== before.path)
			this.#writeAddress();
		this.#black = state.black;
		this.#question = state.question;
		this.#activity = this.scene.activity ? state.activity : 'closed';
		// A window that has just come does not know since when the lesson runs.
		const isNew = state.startedAt === null && this.#startedAt !== null;
		this.#startedAt = state.startedAt ?? this.#startedAt;
		if (isNew) this.#tell();
		else this.#remember();
	}

	#clamp(index: number): number {
		return Math.max(0, Math.min(this.scenes.length - 1, index));
	}

	/** Null where the lesson that is open has no such scene. */
	#indexNamed({ slug, isOwn }: NamedScene): number | null {
		return isOwn === (this.own !== null) ? this.#indexOf(slug) : null;
	}
	#indexOf(slug: string | null): number | null {
		if (slug === null) return null;
		const index = sceneIndex(this.scenes, slug);
		return index < 0 ? null : index;
	}
}
