/** What a reader does first on a page, whatever it is. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focusin'] as const;

/**
 * Calls once when a reader does something on the page.
 * @returns what ends the waiting
 */
export function onFirstSign(call: () => void): () => void {
	const stop = new AbortController();
	const heard = () => {
		stop.abort();
		call();
	};
	for (const sign of SIGNS)
		addEventListener(sign, heard, { capture: true, passive: true, signal: stop.signal });
	return () => stop.abort();
}
