/**
 * The name of a file to take away, without its ending. Files of several maps may lie in one folder.
 * @param dataset its id; null: that of the map at the site's root, which needs no name
 */
export function fileName(dataset: string | null, ...parts: readonly string[]): string {
	return ['salient', ...(dataset === null ? [] : [dataset]), ...parts].join('-');
}
