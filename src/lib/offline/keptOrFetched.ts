/** Where answers are kept and where they come from. */
interface Sources {
	/** What was kept; undefined where nothing was. */
	find: () => Promise<Response | undefined>;
	fetch: () => Promise<Response>;
	keep: (response: Response) => Promise<void>;
}

/**
 * What was kept, or else what the network gives, which is kept. A store that is full, or that the
 * browser does not let us open, is done without: nobody loses a page that has arrived.
 */
export async function keptOrFetched({ find, fetch, keep }: Sources): Promise<Response> {
	const kept = await find().catch(() => undefined);
	if (kept) return kept;
	const response = await fetch();
	await keep(response).catch(() => undefined);
	return response;
}
