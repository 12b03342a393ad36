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

/** Verdicts of the claims, by their ids. */
export function shownVerdicts(html: string): Map<string, string> {
	const claims = html.matchAll(/data-claim="([^"]+)" data-verdict="([^"]+)"/g);
	return new Map([...claims].map(([, id = '', verdict = '']) => [id, verdict]));
}
