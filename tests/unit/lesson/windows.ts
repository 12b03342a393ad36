/** Windows of one lesson without a browser: their wire, their addresses, what they remember. */
import { pathQuery, readPath } from '../../../src/lib/domain/lesson/lessonPath.ts';
import type { LessonFile } from '../../../src/lib/domain/lesson/readLesson.ts';
import { readLesson } from '../../../src/lib/domain/lesson/readLesson.ts';
import type { LessonWire } from '../../../src/lib/state/lesson/lesson-messages.ts';
import type {
	GivenLesson,
	NamedScene,
	OwnLessons
} from '../../../src/lib/state/lesson/lesson-world.ts';
import { lessonId } from '../../../src/lib/state/lesson/lesson-id.ts';
import { Lesson } from '../../../src/lib/state/lesson/lesson.svelte.ts';
import { known } from './vocabulary.ts';

const text = (...headlines: string[]) =>
	headlines.map((headline) => `---\nday: 2024-09-01\n---\n# ${headline}\n\nWords.\n`).join('\n');

/** A lesson file with these headlines. */
export function lessonFile(name: string, ...headlines: string[]): LessonFile {
	return { name, text: text(...headlines) };
}

/** One, Guess, Three, Four: the second has an activity; One and Four are the short path. */
const SCENES = readLesson(
	[
		{
			name: 'built-in.md',
			text: text('One', 'Guess', 'Three', 'Four')
				.replace('---\n# Guess', 'activity: share\n---\n# Guess')
				.replace(/(?=---\n# (One|Four))/g, 'path: yes\n')
		}
	],
	known
).scenes;

type Hear = (data: unknown) => void;

/** All windows of one browser. */
export class Browser {
	#listeners = new Set<Hear>();
	now = 1000;
	/** Whether what scenes may name loads. */
	loads = true;
	/** What the address of a new window holds besides the built-in lesson. */
	given: GivenLesson | null = null;
	/** Own lessons that the device keeps, by id. */
	readonly files = new Map<string, LessonFile>();
	readonly kept: OwnLessons = {
		keep: (file) => this.files.set(lessonId(file), file),
		recall: (id) => this.files.get(id) ?? null
	};

	wire(): LessonWire {
		let own: Hear | null = null;
		return {
			send: (message) => {
				for (const hear of this.#listeners) if (hear !== own) hear(structuredClone(message));
			},
			listen: (hear) => {
				own = hear;
				this.#listeners.add(hear);
				return () => this.#listeners.delete(hear);
			}
		};
	}
	/** Whether an address says which own lesson it is, as those of the site do. */
	namesLessons = false;
	/** A window of its own, at an address. */
	window(address: string | null = '/', memory: string | null = null): Window {
		return new Window(this, address, memory);
	}
}

/** `/` is the lesson as such, `/three` a scene, `?mine` one of a teacher's own file; `&path=short` follows. */
export class Window {
	history: string[];
	#memory: string | null;
	#browser: Browser;
	#hasAddress: boolean;
	lesson: Lesson;

	constructor(browser: Browser, address: string | null, memory: string | null) {
		this.#memory = memory;
		this.#browser = browser;
		this.#hasAddress = address !== null;
		this.history = [address ?? '/'];
		this.lesson = this.#load();
	}

	get address(): string {
		return this.history.at(-1) ?? '/';
	}
	#load(): Lesson {
		const wire = this.#browser.wire();
		return new Lesson(
			{
				scenes: SCENES,
				address: this.#hasAddress
					? {
							read: () => this.#named(),
							path: () => readPath(this.#query()),
							write: (slug, own, path) =>
								this.history.push(
									`${own === null ? '/' : '?'}${slug}${pathQuery(path, '&')}${this.#idQuery(own)}`
								)
						}
					: null,
				wire,
				memory: { read: () => this.#memory, write: (written) => (this.#memory = written) },
				now: () => this.#browser.now,
				given: () => Promise.resolve(this.#browser.given),
				kept: this.#browser.kept,
				readOwn: (file) =>
					this.#browser.loads
						? Promise.resolve(readLesson([file], known))
						: Promise.reject(new Error('not loaded'))
			},
			null
		);
	}
	#idQuery(own: string | null): string {
		return this.#browser.namesLessons && own !== null ? `&lesson=${own}` : '';
	}
	#parts(): string[] {
		return this.address.slice(1).split('&');
	}
	#query(): URLSearchParams {
		return new URLSearchParams(this.#parts().slice(1).join('&'));
	}
	#named(): NamedScene | null {
		const [slug = ''] = this.#parts();
		const isOwn = this.address.startsWith('?');
		return slug === '' ? null : { slug, isOwn, lesson: this.#query().get('lesson') };
	}
	async open(): Promise<this> {
		await this.lesson.open();
		await settled();
		return this;
	}
	async reload(): Promise<void> {
		this.lesson.close();
		this.lesson = this.#load();
		await this.open();
	}
	back(): void {
		this.history.pop();
		void this.lesson.followAddress();
	}
	get headline(): string {
		return this.lesson.scene.headline;
	}
}

/** What the windows have said to each other is heard and read. */
export function settled(): Promise<void> {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
