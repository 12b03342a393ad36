/**
 * Asks once for a part of the page.
 * @returns null where it did not come: whoever asks says so, and asks again when the reader does
 */
export async function askPart<Part>(load: () => Promise<Part>): Promise<Part | null> {
	try {
		return await load();
	} catch {
		return null;
	}
}
