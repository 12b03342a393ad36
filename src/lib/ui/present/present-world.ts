/** The browser as a lesson sees it: other windows, memory of this one, the map's files. */
import type { CameraView } from '$lib/domain/view/mapModel.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { Day } from '$lib/domain/time/day.ts';
import type { DayComputer } from '$lib/state/day-computer.ts';
import type { FetchJson } from '$lib/state/layer-files.svelte.ts';
import type { PictureStore } from '$lib/state/lesson/lesson-pictures.svelte.ts';
import type { LessonWire } from '$lib/state/lesson/lesson-messages.ts';
import type { LessonWorld, SceneAddress } from '$lib/state/lesson/lesson-world.ts';
import type { Memory } from '$lib/state/theme-choice.svelte.ts';
import type { GroundSource } from './scene-ground.svelte.ts';

/** What a page hands to the lesson on it. */
export interface PresentWorld extends GroundSource {
	scenes: readonly Scene[];
	address: SceneAddress;
	computer: DayComputer;
	fetchJson: FetchJson;
	/** The towns of the world as parsed JSON; null in the single file. */
	fetchTowns: (() => Promise<unknown>) | null;
	/** Where the pictures of a teacher's own lesson are kept. */
	pictures: PictureStore;
	/** Leaves the lesson; absent where there is nowhere to go. */
	leave: ((view: { day: Day; camera: CameraView | null }) => void) | null;
	/** Whether there are other maps to lead to; there is no site around the single file. */
	hasOtherMaps: boolean;
	/** Of the speaker's window. */
	speakerAddress: string;
	/** A lesson that the page was opened with. Never rejects. */
	given: LessonWorld['given'];
	/** Of the lesson itself; null where no link leads to it. */
	lessonAddress: string | null;
	/** Of where a lesson is written; null in the single file. */
	editAddress: string | null;
	/** Of the handout and of the single file; null in the single file itself, which only one map has. */
	printAddress: string | null;
	/** Of the lesson's plan; null where there is none, and in the single file. */
	planAddress: string | null;
	classroomAddress: string | null;
}

const CHANNEL = 'salient-lesson';

/**
 * The other windows of this browser; silent where it has no such channel.
 * @param root of the map whose lesson it is
 */
export function broadcastWire(root: string): LessonWire {
	const channel =
		typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${CHANNEL}${root}`);
	return {
		send: (message) => channel?.postMessage(message),
		listen(hear) {
			const onMessage = ({ data }: MessageEvent<unknown>) => hear(data);
			channel?.addEventListener('message', onMessage);
			return () => {
				channel?.removeEventListener('message', onMessage);
				channel?.close();
			};
		}
	};
}

/** Storage of this window alone, over reloads. It throws where it is blocked. */
export function sessionText(key: string): Memory {
	return {
		read() {
			try {
				return sessionStorage.getItem(key);
			} catch {
				return null;
			}
		},
		write(text) {
			try {
				sessionStorage.setItem(key, text);
			} catch {
				// The place is kept for as long as the window is open.
			}
		}
	};
}

/** The control a key press belongs to first, where one has the focus. */
export function focusedControl(
	target: EventTarget | null
): 'text' | 'range' | 'button' | 'application' | null {
	if (target instanceof Element && target.closest('[role="application"]')) return 'application';
	if (!(target instanceof HTMLElement)) return null;
	if (target instanceof HTMLInputElement) {
		if (target.type === 'range') return 'range';
		return /^(button|checkbox|radio|file)$/.test(target.type) ? 'button' : 'text';
	}
	if (target instanceof HTMLTextAreaElement || target.isContentEditable) return 'text';
	if (target instanceof HTMLSelectElement) return 'text';
	return target.closest('button, a[href], summary') ? 'button' : null;
}
