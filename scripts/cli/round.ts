/** A share, 0 to 1, as answers give it. */
export function toThousandth(share: number): number {
	return Math.round(share * 1000) / 1000;
}
