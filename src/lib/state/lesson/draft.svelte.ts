/**
 * A lesson while it is written: its scenes as drafts, one of them open; every change can be taken
 * back, and all of it is kept on the device as it stands.
 */
import {
	EMPTY_DRAFT,
	LONGEST_NAME,
	readDrafts,
	writeDrafts,
	type SceneDraft
} from '../../domain/lesson/draft.ts';
import type { Problem } from '../../domain/model/problem.ts';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';
import type { DraftStore } from './draft-store.ts';

/** A scene of the draft, under a key that it keeps while it is moved and changed. */
export interface DraftScene extends SceneDraft {
	key: number;
}

/** What can be gone back to. */
interface Moment {
	name: string;
	scenes: readonly DraftScene[];
	/** Key of the open scene; null where none is. */
	open: number | null;
	/** What of the file that it began with is in no scene. */
	problems: readonly Problem[];
}

/** What a change of another window is about. */
const ELSEWHERE = 'elsewhere';

const MOST_MOMENTS = 200;
const NEW_NAME = 'lesson.md';

export class LessonDraft {
	#store: DraftStore;
	#now = $state.raw<Moment>({
		name: NEW_NAME,
		scenes: [],
		open: null,
		problems: []
	});
	#before = $state.raw<readonly Moment[]>([]);
	#after = $state.raw<readonly Moment[]>([]);
	#isKept = $state(true);
	/** What the change before this one was about: typing in one field is taken back as one. */
	#about = '';
	#nextKey = 1;

	constructor(store: DraftStore) {
		this.#store = store;
	}

	get scenes(): readonly DraftScene[] {
		return this.#now.scenes;
	}
	/** Key of the scene whose fields are open. */
	get open(): number | null {
		return this.#now.open;
	}
	get openScene(): DraftScene | null {
		return this.scenes.find(({ key }) => key === this.open) ?? null;
	}
	get name(): string {
		return this.#now.name;
	}
	/** The whole as a file. */
	get file(): LessonFile {
		return { name: this.name, text: writeDrafts(this.scenes) };
	}
	/** Whether the device keeps what is written. */
	get isKept(): boolean {
		return this.#isKept;
	}
	/** What of the file taken last is in no scene. */
	get problems(): readonly Problem[] {
		return this.#now.problems;
	}
	get canUndo(): boolean {
		return this.#before.length > 0;
	}
	get canRedo(): boolean {
		return this.#after.length > 0;
	}

	/** Takes up what the device keeps. */
	recall(): void {
		const kept = this.#store.read();
		if (!kept) return;
		this.#now = this.#momentOf(kept);
		this.#store.open(this.file);
	}

	/**
	 * Follows what other windows write. What was here can be gone back to; all that they write until
	 * something is changed here is taken back as one.
	 * @param onTaken is told of each such change
	 * @returns how to stop
	 */
	follow(onTaken: () => void): () => void {
		return this.#store.listen(() => {
			// What is kept now, and not what was written then: windows that write at once agree in the end.
			const kept = this.#store.read();
			if (!kept) return;
			const moment = this.#momentOf(kept, this.scenes);
			const text = writeDrafts(moment.scenes);
			if (moment.name === this.name && text === this.file.text) return;
			const open = moment.scenes.some(({ key }) => key === this.open) ? this.open : moment.open;
			this.#remember(ELSEWHERE);
			this.#now = { ...moment, open };
			this.#isKept = true;
			this.#store.open(this.file);
			onTaken();
		});
	}

	/**
	 * Another file in place of what is written; that can be gone back to. A file without a scene
	 * leaves it as it is.
	 * @returns how many scenes it holds
	 */
	take(file: LessonFile): number {
		const moment = this.#momentOf(file);
		if (moment.scenes.length > 0) this.#change(moment, '');
		return moment.scenes.length;
	}

	/** @returns the key of the new scene, which stands last */
	add(settings: SceneDraft['settings']): number {
		const scene = { ...EMPTY_DRAFT, settings, key: this.#nextKey++ };
		this.#change({ scenes: [...this.scenes, scene], open: scene.key }, '');
		return scene.key;
	}
	/** The copy stands behind its model and is open. */
	copy(key: number): void {
		const at = this.#indexOf(key);
		const model = this.scenes[at];
		if (!model) return;
		const scene = { ...model, key: this.#nextKey++ };
		this.#change({ scenes: this.scenes.toSpliced(at + 1, 0, scene), open: scene.key }, '');
	}
	remove(key: number): void {
		const at = this.#indexOf(key);
		if (at < 0) return;
		const scenes = this.scenes.toSpliced(at, 1);
		const open = this.open === key ? ((scenes[at] ?? scenes.at(-1))?.key ?? null) : this.open;
		this.#change({ scenes, open }, '');
	}
	move(key: number, by: number): void {
		const from = this.#indexOf(key);
		const to = from + by;
		const scene = this.scenes[from];
		if (!scene || to < 0 || to >= this.scenes.length) return;
		this.#change({ scenes: this.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) }, '');
	}
	/** Which scene is open is nothing to take back. */
	show(key: number | null): void {
		this.#now = { ...this.#now, open: key };
		this.#about = '';
	}

	write(key: number, part: Exclude<keyof SceneDraft, 'settings'>, text: string): void {
		this.#edit(key, { [part]: text }, `${String(key)} ${part}`);
	}
	/** @param settings those that change; an empty value takes the line out of the file */
	set(key: number, settings: SceneDraft['settings']): void {
		const scene = this.scenes[this.#indexOf(key)];
		if (scene) this.#edit(key, { settings: { ...scene.settings, ...settings } }, '');
	}
	/** As `set`, for a setting that is typed: taken back as one. */
	setText(key: number, settings: SceneDraft['settings']): void {
		const scene = this.scenes[this.#indexOf(key)];
		const about = `${String(key)} ${Object.keys(settings).join()}`;
		if (scene) this.#edit(key, { settings: { ...scene.settings, ...settings } }, about);
	}
	rename(name: string): void {
		this.#change({ name }, 'name');
	}

	undo(): void {
		const moment = this.#before.at(-1);
		if (!moment) return;
		this.#after = [...this.#after, this.#now];
		this.#before = this.#before.slice(0, -1);
		this.#become(moment, '');
	}
	redo(): void {
		const moment = this.#after.at(-1);
		if (!moment) return;
		this.#before = [...this.#before, this.#now];
		this.#after = this.#after.slice(0, -1);
		this.#become(moment, '');
	}

	#edit(key: number, change: Partial<SceneDraft>, about: string): void {
		const scenes = this.scenes.map((scene) =>
			scene.key === key ? { ...scene, ...change } : scene
		);
		this.#change({ scenes }, about);
	}
	/** @param about what else it continues; empty where it stands by itself */
	#change(change: Partial<Moment>, about: string): void {
		this.#remember(about);
		this.#become({ ...this.#now, ...change }, about);
	}
	/** What is now can be gone back to, unless the change before was about the same. */
	#remember(about: string): void {
		if (about === '' || about !== this.#about)
			this.#before = [...this.#before, this.#now].slice(-MOST_MOMENTS);
		this.#after = [];
		this.#about = about;
	}
	#become(moment: Moment, about: string): void {
		this.#now = moment;
		this.#about = about;
		this.#isKept = this.#store.write(this.file);
	}

	/** @param like scenes whose keys those in their places bear on */
	#momentOf(file: LessonFile, like: readonly DraftScene[] = []): Moment {
		const read = readDrafts(file);
		const scenes = read.scenes.map((scene, at) => ({
			...scene,
			key: like[at]?.key ?? this.#nextKey++
		}));
		const name = shortened(file.name);
		return { name, scenes, open: scenes[0]?.key ?? null, problems: read.problems };
	}
	#indexOf(key: number): number {
		return this.scenes.findIndex((scene) => scene.key === key);
	}
}

/** A name that is kept, with no letter cut in two. */
function shortened(name: string): string {
	return name.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '');
}
