/** Bytes as text. */

/** A multiple of three, so that the parts can be joined; and no more than a call takes arguments. */
const AT_ONCE = 30_000;

export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += AT_ONCE)
		text += btoa(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
	return text;
}

/** Null where the text is none that `toBase64` gave. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}
