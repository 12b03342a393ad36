/** The port of the local server, from the environment. */

const standard = 4173;

/** The port that `PORT` names; ends the program with a sentence when it names none. */
export function portFromEnvironment(): number {
	const text = process.env.PORT ?? '';
	const port = readPort(text);
	if (port !== null) return port;
	console.error(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
	process.exit(1);
}

/** The port to listen on, 4173 for an empty text, or `null` when the text is no port. */
export function readPort(text: string): number | null {
	if (text === '') return standard;
	const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return number >= 1 && number <= 65535 ? number : null;
}

/** Why a server could not open a port, and what to do about it. */
export function explainListenError(error: NodeJS.ErrnoException, port: number): string {
	const name = `Port ${String(port)}`;
	if (error.code === 'EADDRINUSE') {
		const other = port === 65535 ? standard : port + 1;
		return `${name} is in use by another program: stop it, or choose another port, such as PORT=${String(other)}.`;
	}
	if (error.code === 'EACCES') {
		return `${name} may not be opened by this user: choose one above 1023, such as PORT=${String(standard)}.`;
	}
	return `The server could not start: ${error.message}.`;
}
