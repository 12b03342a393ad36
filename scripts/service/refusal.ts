/** An answer that says in a sentence why there is no other. */

/** What whoever asked can mend, or has to wait for. */
export class Refusal extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;

	constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
		super(message);
		this.status = status;
		this.headers = headers;
	}
}

/** Too much is asked at once, or it takes too long: in so many seconds there may be room. */
export function busy(message: string, seconds: number): Refusal {
	return new Refusal(503, message, { 'Retry-After': String(seconds) });
}
