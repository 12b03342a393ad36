/** A measured number with the least and greatest it may be. */
export interface Band {
	value: number;
	low: number;
	high: number;
}

export function bandOf({ value, low, high }: Band): Band {
	return { value, low, high };
}
