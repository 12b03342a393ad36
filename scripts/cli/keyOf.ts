/** The key of an answer that a measure or a party is named by: its id, with underscores. */
export function keyOf(id: string): string {
	return id.replaceAll('-', '_');
}
