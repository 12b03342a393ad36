/** What counts as front; the whole land front in Ukraine always does. */
export interface FrontCounting {
	/** The water line of the lower Dnipro. */
	dnipro: boolean;
	/** The front inside Russia. */
	kursk: boolean;
	/** The state border with Russia where Ukraine holds its own side and nobody fights. */
	quietBorder: boolean;
}

/** Ukraine's territory, the lower Dnipro included, Kursk not: what a truce would freeze there. */
export const HEADLINE_COUNTING: FrontCounting = { dnipro: true, kursk: false, quietBorder: false };
