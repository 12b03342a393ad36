/** A range input under finger, mouse and keyboard: its values on the way, and when it is let go. */
import type { Attachment } from 'svelte/attachments';

export interface SliderActions {
	/** One value of many on the way. */
	onMove: (value: number) => void;
	onLetGo?: (of: { key: boolean }) => void;
	/** Where a key leads that range inputs treat otherwise; null leaves it to the browser. */
	valueAfterKey?: (key: string) => number | null;
}

/** What a finger must move before it is clear where to, CSS pixels. */
const UNDECIDED = 8;

/**
 * A finger that moves up or down scrolls the page, whatever it touched on the way: the input needs
 * `touch-action: pan-y`, and its value counts only once the finger slides along it or taps it.
 */
export function slider({
	onMove,
	onLetGo,
	valueAfterKey
}: SliderActions): Attachment<HTMLInputElement> {
	return (input) => {
		let finger: { x: number; y: number; before: string; slides: boolean | null } | null = null;
		let keyHeld = false;

		const putBack = () => {
			if (finger && finger.slides !== true) input.value = finger.before;
		};
		const listeners: {
			[K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void;
		} = {
			pointerdown({ pointerType, clientX: x, clientY: y }) {
				finger = pointerType === 'touch' ? { x, y, before: input.value, slides: null } : null;
			},
			pointermove({ clientX, clientY }) {
				if (finger?.slides !== null) return;
				const [right, down] = [Math.abs(clientX - finger.x), Math.abs(clientY - finger.y)];
				if (Math.max(right, down) < UNDECIDED) return;
				finger.slides = right > down;
				if (!finger.slides) putBack();
				else if (input.value !== finger.before) onMove(input.valueAsNumber);
			},
			pointerup() {
				const isTap = finger?.slides === null && input.value !== finger.before;
				finger = null;
				if (isTap) onMove(input.valueAsNumber);
			},
			pointercancel() {
				putBack();
				finger = null;
			},
			input() {
				if (finger?.slides === false) putBack();
				else if (finger?.slides !== null) onMove(input.valueAsNumber);
			},
			change() {
				if (finger && !finger.slides) putBack();
				else if (!keyHeld) onLetGo?.({ key: false });
			},
			keydown(event) {
				keyHeld = true;
				const value = valueAfterKey?.(event.key) ?? null;
				if (value === null) return;
				event.preventDefault();
				if (value !== input.valueAsNumber) onMove(value);
			},
			keyup: endKey,
			blur: endKey
		};
		function endKey() {
			if (!keyHeld) return;
			keyHeld = false;
			onLetGo?.({ key: true });
		}
		const added = Object.entries(listeners) as [string, EventListener][];
		for (const [name, listener] of added) input.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of added) input.removeEventListener(name, listener);
		};
	};
}
