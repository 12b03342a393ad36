/** The figures of a built page, as its HTML says them. */
export interface ShownFigure {
	name: string;
	value: number;
	low: number | null;
	high: number | null;
	/** As a reader sees it, tags taken out. */
	text: string;
}

const figure = /<data\b([^>]*\bdata-figure="[^>]*)>(.*?)<\/data>/gs;

export function shownFigures(html: string): ShownFigure[] {
	return [...html.matchAll(figure)].map(([, attributes = '', content = '']) => {
		const attribute = (name: string) =>
			new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
		const number = (name: string) => {
			const text = attribute(name);
			return text === null ? null : Number(text);
		};
		return {
			name: attribute('data-figure') ?? '',
			value: number('value') ?? NaN,
			low: number('data-low'),
			high: number('data-high'),
			text: content.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
		};
	});
}

const range = /<(\w+)\b[^>]*\bdata-range-of="([^"]*)"[^>]*>(.*?)<\/\1>/gs;

/** The ranges that stand beside a figure instead of in it, by its name. */
export function shownRanges(html: string): Map<string, string> {
	const found = [...html.matchAll(range)];
	return new Map(found.map(([, , name = '', content = '']) => [name, content.trim()]));
}

/** The numbers that a reader sees in a text, in order. */
export function numbersIn(text: string): number[] {
	// A dash between two numbers is a range; a minus follows nothing that could begin one.
	return [...text.matchAll(/(?<![\d.])-?\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
		Number(number.replaceAll(',', ''))
	);
}

/** Verdicts of the claims, by their ids. */
export function shownVerdicts(html: string): Map<string, string> {
	const claims = html.matchAll(/data-claim="([^"]+)" data-verdict="([^"]+)"/g);
	return new Map([...claims].map(([, id = '', verdict = '']) => [id, verdict]));
}
