/** Where a map's pages stand: at the site's root, or under the name of another dataset. */
export function match(at: string): boolean {
	return at === '' || /^maps\/[a-z0-9]+(-[a-z0-9]+)*$/.test(at);
}
