/** Copies the text of a field, with or without permission to use the clipboard. */

/** @returns false where the reader has to copy what is now selected */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
	field.focus();
	field.select();
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		return copySelection();
	}
}

/** The old way, which needs no permission. Browsers keep it for that. */
function copySelection(): boolean {
	const { execCommand } = document as unknown as { execCommand?: (command: string) => boolean };
	try {
		return execCommand?.call(document, 'copy') ?? false;
	} catch {
		return false;
	}
}
