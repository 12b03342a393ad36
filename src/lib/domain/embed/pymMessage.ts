/**
 * The one message of pym.js that an embedded map speaks: its height. Newsrooms that place their
 * graphics with pym then need nothing new.
 */

const SEPARATOR = 'xPYMx';

/** `pymxPYMx<child>xPYMxheightxPYMx<pixels>`, as a pym parent listens for it. */
export function pymHeight(childId: string, height: number): string {
	return ['pym', childId, 'height', String(height)].join(SEPARATOR);
}

/** Whether a pym parent tells the child of that name its width, and so wants its height. */
export function isPymWidth(data: unknown, childId: string): boolean {
	return (
		typeof data === 'string' &&
		data.length < 200 &&
		data.startsWith(['pym', childId, 'width', ''].join(SEPARATOR))
	);
}
