/**
 * The address that a module worker is started from. In a sandboxed frame, whose origin is nobody's
 * ("null"), no file may be a worker, and Chromium refuses modules from `blob:` addresses, but a
 * `data:` address may import the file. That has the file's own address, so what it imports is found.
 *
 * @param address of the worker's file, absolute
 * @param origin of the page
 */
export function workerStart(address: string, origin: string): string {
	if (origin !== 'null') return address;
	return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(address)};`)}`;
}
