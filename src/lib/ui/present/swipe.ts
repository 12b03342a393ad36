import type { Attachment } from 'svelte/attachments';

/** Shorter ones are taps, pixels. */
const LEAST = 60;
/** What a finger uses for itself. */
const CONTROLS = 'input, select, textarea, button, a, [role="application"]';

/** A swipe to the left steps on (1), to the right back (-1): what the buttons do as well. */
export function swipes(onStep: (by: 1 | -1) => void): Attachment<HTMLElement> {
	return (node) => {
		let from: { x: number; y: number } | null = null;
		const start = ({ touches, target }: TouchEvent) => {
			const [first] = touches;
			const isFree = target instanceof Element && target.closest(CONTROLS) === null;
			from =
				first && touches.length === 1 && isFree ? { x: first.clientX, y: first.clientY } : null;
		};
		const end = ({ changedTouches }: TouchEvent) => {
			const [last] = changedTouches;
			if (!from || !last) return;
			const right = last.clientX - from.x;
			const down = last.clientY - from.y;
			from = null;
			if (Math.abs(right) > LEAST && Math.abs(right) > 2 * Math.abs(down))
				onStep(right < 0 ? 1 : -1);
		};
		node.addEventListener('touchstart', start, { passive: true });
		node.addEventListener('touchend', end);
		return () => {
			node.removeEventListener('touchstart', start);
			node.removeEventListener('touchend', end);
		};
	};
}
