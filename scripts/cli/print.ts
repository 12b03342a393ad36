import type { Answer } from './run.ts';

/** The parts of a process that an answer goes to. */
export interface Streams {
	stdout: NodeJS.WritableStream;
	stderr: NodeJS.WritableStream;
	exitCode?: NodeJS.Process['exitCode'];
}

/**
 * Writes an answer to a process's two streams, and sets its exit code. A reader that has had
 * enough, such as `head`, ends it quietly; an answer that cannot be written is said in a sentence.
 */
export function print({ stdout, stderr, exitCode }: Answer, to: Streams = process): void {
	to.exitCode = exitCode;
	// A standard error that is gone has nobody to be told.
	to.stderr.on('error', () => undefined);
	to.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') return;
		to.exitCode = 1;
		to.stderr.write(`The answer could not be written: ${reason(error)}.\n`);
	});
	if (stderr !== '') to.stderr.write(stderr);
	if (stdout !== '') to.stdout.write(stdout);
}

function reason({ code, message }: NodeJS.ErrnoException): string {
	return code === 'ENOSPC' ? 'there is no space left where it should go' : message;
}

/** What a program answers; 2 with its words where it throws. */
export function tried(program: () => Answer): Answer {
	try {
		return program();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { stdout: '', stderr: `${message}\n`, exitCode: 2 };
	}
}
