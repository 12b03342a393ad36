/** How long the browser may take to begin with a file: it asks for the address after the click. */
const BEGUN_AFTER_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), BEGUN_AFTER_MS);
}
