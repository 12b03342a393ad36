import type { PageLoad } from './$types';

export const csr = false;

/** Nothing to share: no picture, no canonical address. */
export const load: PageLoad = () => ({ share: undefined });
