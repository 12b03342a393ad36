/** Files of this site, for whatever reads them: the page, the map, the worker. */

/** A file that did not come. The message can be shown. */
export class FileMissingError extends Error {
	/** @param status of the server's answer, or null where there was none */
	constructor(address: string, status: number | null, cause?: unknown) {
		const name = address.split('/').at(-1) ?? address;
		const reason = status === null ? 'there was no answer' : `status ${status}`;
		super(`${name} could not be loaded: ${reason}.`, { cause });
		this.name = 'FileMissingError';
	}
}

/** @throws FileMissingError where the file does not come, or an error comes in its place */
export async function fetchFile(address: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(address);
	} catch (error) {
		throw new FileMissingError(address, null, error);
	}
	if (!response.ok) throw new FileMissingError(address, response.status);
	return response;
}

/**
 * @throws FileMissingError where the file does not come whole
 * @throws SyntaxError where it is no JSON
 */
export async function fetchJson(address: string): Promise<unknown> {
	const response = await fetchFile(address);
	try {
		const parsed: unknown = await response.json();
		return parsed;
	} catch (error) {
		throw error instanceof SyntaxError ? error : new FileMissingError(address, null, error);
	}
}
