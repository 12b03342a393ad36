/**
 * Heights in the words of what pages listen with already. Neither needs anything of ours in the page:
 * iframe-resizer (https://github.com/davidjbradley/iframe-resizer, the messages of its versions 3 to 5)
 * greets its frames and is answered; listeners made for Datawrapper's charts find the frame by the
 * message's source (https://developer.datawrapper.de/docs/listening-to-chart-interactions).
 */
const RESIZER = /^\[iFrameSizer\]([\w-]{1,100})(?::|$)/;

/** The name that iframe-resizer gave this frame; null where the message is not its. */
export function resizerName(data: unknown): string | null {
	if (typeof data !== 'string' || data.length > 2000) return null;
	return RESIZER.exec(data)?.[1] ?? null;
}

/** @param reason `init` in answer to the greeting, `resize` afterwards */
export function resizerHeight(
	name: string,
	{ width, height }: { width: number; height: number },
	reason: 'init' | 'resize'
): string {
	return `[iFrameSizer]${name}:${String(height)}:${String(width)}:${reason}`;
}

/** The key is the chart's name there, by which nobody looks. */
export function datawrapperHeight(height: number): object {
	return { 'datawrapper-height': { salient: height } };
}
