import { readMapAddress } from '$lib/words/map-address.ts';

/**
 * Where a map's pages stand: at the site's root or under the name of another dataset, and in
 * another language under its name first.
 */
export function match(at: string): boolean {
	return /^(maps\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(readMapAddress(at).map);
}
