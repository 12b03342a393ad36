/** Code that a worker loads for the questions that need it. */

/** It did not come, and some browsers remember that for as long as the worker runs. */
export class UnloadedCodeError extends Error {
	constructor(cause: unknown) {
		super('Code for this question could not be loaded.', { cause });
		this.name = 'UnloadedCodeError';
	}
}

/** @throws UnloadedCodeError */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
	try {
		return await load();
	} catch (error) {
		throw new UnloadedCodeError(error);
	}
}
